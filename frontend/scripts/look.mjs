// Looks at every prototype as readers do: wide, phone, narrowest, on paper, in forced colours; measures it with axe. Fails on findings.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { site } from './site.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => p && existsSync(p));
if (!browserPath) {
  console.log('No Chromium here (set CHROMIUM to its path): nothing looked at.');
  process.exit(0);
}
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wanted = process.argv.slice(2);
const pages = (await readdir(join(root, 'prototypes'))).filter((n) => n.endsWith('.html') && !n.startsWith('_') && (wanted.length === 0 || wanted.includes(n.slice(0, -5))));
const looks = join(root, 'look');
if (wanted.length === 0) await rm(looks, { recursive: true, force: true });
await mkdir(looks, { recursive: true });

const server = await site(0);
const base = `http://127.0.0.1:${server.address().port}/prototypes/`;
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const problems = [];

for (const name of pages) {
  const short = name.slice(0, -5);
  for (const width of [1280, 390, 320]) {
    const page = await browser.newPage({ viewport: { width, height: width === 1280 ? 900 : 844 }, reducedMotion: 'reduce' });
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && problems.push(`${short} ${width}: ${m.text()}`));
    page.on('pageerror', (e) => problems.push(`${short} ${width}: ${e.message}`));
    page.on('response', (r) => r.status() >= 400 && problems.push(`${short} ${width}: ${r.status()} ${r.url()}`));
    await page.goto(base + name);
    await page.evaluate(() => document.fonts.ready);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) problems.push(`${short} ${width}: ${over} px wider than the screen`);
    if (width !== 320) {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const v of violations) problems.push(`${short} ${width}: ${v.id}: ${v.help}\n    ${v.nodes.slice(0, 4).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join('\n    ')}`);
    }
    await page.screenshot({ path: join(looks, `${short}-${width}.png`), fullPage: true });
    if (width === 1280) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await page.screenshot({ path: join(looks, `${short}-forced.png`), fullPage: true });
      await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'light' });
      await page.pdf({ path: join(looks, `${short}.pdf`), preferCSSPageSize: true, printBackground: false });
    }
    await page.close();
  }
}
await browser.close();
server.close();
console.log(problems.length === 0 ? `${pages.length} prototypes looked at, nothing found` : problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
