// Builds dist/assets: one stylesheet, one script, the fonts and icons they point to. Nothing else is served.
// Beside it dist/paper: the fonts that PDF files embed.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist/assets');

// Fonts and icons keep readable names in folders of their own, so that the server can give each kind its cache rule.
const assets = {
  name: 'assets',
  setup(b) {
    b.onResolve({ filter: /\.(woff2|svg)$/ }, async ({ path, resolveDir, kind }) => {
      if (kind !== 'url-token' || path.startsWith('./icons/ds-')) return { path, external: true };
      const from = path.startsWith('.') ? resolve(resolveDir, path) : join(root, 'node_modules', path);
      const to = `${extname(path) === '.woff2' ? 'fonts' : 'icons'}/${basename(path)}`;
      await copyFile(from, join(out, to));
      return { path: `./${to}`, external: true };
    });
  },
};

// The design system carries its icons as data: addresses, which our content security policy forbids. They become files.
const unpackDataAddresses = {
  name: 'unpack-data-addresses',
  setup(b) {
    b.onLoad({ filter: /designsystemet-css.*\.css$/ }, async ({ path }) => {
      const files = new Map();
      const css = (await readFile(path, 'utf8')).replace(/url\((["'])data:image\/svg\+xml;charset=utf-8,(.*?)\1\)/gs, (_, _quote, data) => {
        const svg = decodeURIComponent(data);
        const name = `ds-${createHash('sha256').update(svg).digest('hex').slice(0, 10)}.svg`;
        files.set(name, svg);
        return `url("./icons/${name}")`;
      });
      for (const [name, svg] of files) await writeFile(join(out, 'icons', name), svg);
      return { contents: css, loader: 'css' };
    });
  },
};

await rm(join(root, 'dist'), { recursive: true, force: true });
await mkdir(join(out, 'fonts'), { recursive: true });
await mkdir(join(out, 'icons'), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: { app: 'src/app.css' },
  outdir: out,
  bundle: true,
  minify: true,
  target: ['chrome120', 'firefox121', 'safari17.2'],
  plugins: [assets, unpackDataAddresses],
  logLevel: 'warning',
});
await build({
  absWorkingDir: root,
  entryPoints: { app: 'src/app.ts' },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome120', 'firefox121', 'safari17.2'],
  logLevel: 'warning',
});
// Paper is set in the same family; a PDF embeds TrueType, which browsers are not sent.
const family = join(root, 'node_modules/@expo-google-fonts/source-sans-3');
await mkdir(join(root, 'dist/paper'), { recursive: true });
for (const cut of ['400Regular', '600SemiBold', '400Regular_Italic']) {
  await copyFile(join(family, cut, `SourceSans3_${cut}.ttf`), join(root, 'dist/paper', `${cut}.ttf`));
}
for (const name of ['mark.svg', 'favicon.svg']) await copyFile(join(root, 'src/icons', name), join(out, 'icons', name));

// The policy in force would block these silently in the browser; better to stop here.
const css = await readFile(join(out, 'app.css'), 'utf8');
if (/url\(["']?data:/.test(css)) throw new Error('app.css holds a data: address, which the content security policy blocks');
if (/https?:\/\/(?!www\.w3\.org)/.test(css)) throw new Error('app.css points outside the application');
console.log(`app.css ${(css.length / 1024).toFixed(0)} kB, app.js ${((await readFile(join(out, 'app.js'))).length / 1024).toFixed(0)} kB`);
