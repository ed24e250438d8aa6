// The prototypes share one frame. This writes it into each of them, between its markers, so that every file stays a whole page.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../prototypes');
const part = (name) => readFile(join(folder, name), 'utf8');
const parts = { top: await part('_top.html'), door: await part('_door.html'), bottom: await part('_bottom.html') };

for (const name of (await readdir(folder)).filter((n) => n.endsWith('.html') && !n.startsWith('_'))) {
  const file = join(folder, name);
  let page = await readFile(file, 'utf8');
  const [, section] = /<meta name="section" content="([^"]*)">/.exec(page) ?? [];
  for (const [key, text] of Object.entries(parts)) {
    // Rooms belong to one section and are shown in its pages alone.
    const rooms = (nav, only) => (only === section ? nav.replace(` data-only="${only}"`, '') : '');
    const here = text.trimEnd().replace(/ *<nav [^>]*data-only="(\w+)"[\s\S]*?<\/nav>\n/g, rooms).replace(`data-section="${section}"`, 'aria-current="true"').replace(/ data-section="[^"]*"/g, '');
    page = page.replace(new RegExp(`(<!-- frame:${key} -->\n)[\\s\\S]*?(<!-- /frame:${key} -->)`), (_, open, close) => `${open}${here}\n${close}`);
  }
  await writeFile(file, page);
}
