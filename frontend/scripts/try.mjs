// Tries the scripted behaviour in a real browser under the real policy: what the README promises about keys, kept text and dialogs.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { site } from './site.mjs';

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => p && existsSync(p));
if (!executablePath) {
  console.log('No Chromium here (set CHROMIUM to its path): nothing tried.');
  process.exit(0);
}
const server = await site(0);
const base = `http://127.0.0.1:${server.address().port}/prototypes/`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const focused = (page) => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-labelledby') ?? document.activeElement?.id ?? '');
let failed = 0;

async function attempt(name, run, options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(3000);
  try {
    await run(page);
    console.log(`ok   ${name}`);
  } catch (e) {
    failed++;
    console.log(`FAIL ${name}\n     ${e.message}`);
  }
  await context.close();
}

await attempt('j and k move, and stop at the ends', async (page) => {
  await page.goto(`${base}inbox.html`);
  const seen = [];
  for (const key of ['j', 'j', 'ArrowDown', 'j', 'k', 'ArrowUp', 'k']) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  assert.deepEqual(seen, ['f1', 'f2', 'f3', 'f3', 'f2', 'f1', 'f1']);
});

await attempt('s presses the button of the chosen finding only, and the place is kept', async (page) => {
  await page.goto(`${base}inbox.html`);
  await page.keyboard.press('s');
  assert.equal(new URL(page.url()).pathname.endsWith('inbox.html'), true);
  assert.equal(await focused(page), '');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await Promise.all([page.waitForRequest((r) => r.method() === 'POST'), page.waitForEvent('load'), page.keyboard.press('x')]);
  assert.equal(await focused(page), 'f2');
});

await attempt('? opens the help, Escape gives focus back, keys can be switched off', async (page) => {
  await page.goto(`${base}inbox.html`);
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  assert.equal(await page.locator('dialog').evaluate((d) => d.open), true);
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'f1');
  await page.keyboard.press('?');
  await page.locator('[data-keys-on]').uncheck();
  await page.locator('dialog button').click();
  await page.keyboard.press('j');
  assert.equal(await focused(page), 'f1');
  await page.reload();
  await page.keyboard.press('j');
  assert.equal(await focused(page), '');
});

await attempt('what was typed comes back after a lost page, and can be taken away', async (page) => {
  await page.goto(`${base}unit-answer.html`);
  page.on('dialog', (d) => d.accept());
  await page.locator('#vad').fill('Utbyte med en klinik i Trondheim.');
  await page.locator('#s-nej').check();
  await page.goto(`${base}home.html`);
  await page.goto(`${base}unit-answer.html`);
  assert.equal(await page.locator('#vad').inputValue(), 'Utbyte med en klinik i Trondheim.');
  assert.equal(await page.locator('#s-nej').isChecked(), true);
  await page.locator('form .ub-note button').click();
  assert.equal(await page.locator('#s-ja').isChecked(), true);
  assert.match(await page.locator('#vad').inputValue(), /amalgamfri/);
});

await attempt('leaving a changed form asks first, an unchanged one does not', async (page) => {
  let asked = 0;
  page.on('dialog', (d) => (asked++, d.accept()));
  await page.goto(`${base}unit-answer.html`);
  await page.locator('#vad').focus();
  await page.goto(`${base}home.html`);
  assert.equal(asked, 0);
  await page.goto(`${base}unit-answer.html`);
  await page.locator('#vad').pressSequentially('mer');
  await page.goto(`${base}home.html`);
  assert.equal(asked, 1);
});

await attempt('sign-out takes everything kept with it', async (page) => {
  page.on('dialog', (d) => d.accept());
  await page.goto(`${base}unit-answer.html`);
  await page.locator('#vad').fill('Hemligt utkast');
  await page.goto(`${base}home.html`);
  await page.locator('[data-signout] button').click();
  await page.waitForURL(/sign-in/);
  await page.goto(`${base}unit-answer.html`);
  assert.match(await page.locator('#vad').inputValue(), /amalgamfri/);
});

await attempt('a form is sent once', async (page) => {
  let posts = 0;
  await page.route('**/unit-answer.html', (route) => (route.request().method() === 'POST' ? void posts++ : route.continue()));
  await page.goto(`${base}unit-answer.html`);
  await page.evaluate(() => {
    const form = document.querySelector('form.ub-form');
    form.requestSubmit();
    form.requestSubmit();
  });
  await page.waitForTimeout(300);
  assert.equal(posts, 1);
});

await attempt('the error summary has the focus and its links lead to the field', async (page) => {
  await page.goto(`${base}activity-form.html`);
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'ub-errors');
  await page.locator('.ub-errors a').first().click();
  assert.equal(await focused(page), 'titel');
});

await attempt('the filter narrows, counts and hides empty groups', async (page) => {
  await page.goto(`${base}plan-table.html`);
  await page.locator('#q').fill('delegation');
  assert.equal(await page.locator('#aktiviteter tbody tr:not(:has(> th[scope=rowgroup])):visible').count(), 3);
  assert.match(await page.locator('[data-filter-count]').innerText(), /^3 av 37/);
  await page.locator('#q').fill('');
  assert.match(await page.locator('[data-filter-count]').innerText(), /^37 aktiviteter/);
});

await attempt('the counter counts', async (page) => {
  await page.goto(`${base}unit-answer.html`);
  await page.locator('#vad').fill('x'.repeat(590));
  assert.equal(await page.locator('.ub-counter').innerText(), '10 tecken kvar');
});

for (const javaScriptEnabled of [true, false]) {
  await attempt(`the phone menu opens and closes ${javaScriptEnabled ? 'with' : 'without'} scripts`, async (page) => {
    await page.goto(`${base}home.html`);
    assert.equal(await page.locator('#meny').isVisible(), false);
    await page.locator('.ub-menu-button').click();
    assert.equal(await page.locator('#meny').isVisible(), true);
    await page.screenshot({ path: 'look/menu-390.png' });
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#meny').isVisible(), false);
  }, { viewport: { width: 390, height: 844 }, javaScriptEnabled });
}

await attempt('what needs a script is not there without one', async (page) => {
  await page.goto(`${base}inbox.html`);
  assert.equal(await page.locator('[data-needs-script]').isVisible(), false);
}, { javaScriptEnabled: false });

await browser.close();
server.close();
process.exit(failed === 0 ? 0 : 1);
