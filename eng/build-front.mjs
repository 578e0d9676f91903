// Builds the site's styles, scripts, fonts and map data into src/HomeRule.Site/wwwroot/assets with content-hashed names,
// a manifest and precompressed copies. Run by `npm run build`; needs only what package-lock.json pins.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { geoPath } from 'd3-geo';
import * as esbuild from 'esbuild';
import * as sass from 'sass';
import subsetFont from 'subset-font';
import { feature, mesh } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { outlines } from './letters.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const front = path.join(root, 'src/HomeRule.Site/Front');
const out = path.join(root, 'src/HomeRule.Site/wwwroot/assets');
const temporary = `${out}.building`;
const modules = path.join(root, 'node_modules');

/** Logical name → hashed file name. */
const manifest = {};

const fonts = {
  'public-sans-400': 'public-sans/PublicSans-Regular.ttf',
  'public-sans-700': 'public-sans/PublicSans-Bold.ttf',
  'merriweather-700': 'merriweather/Latin-Merriweather-Bold.ttf',
};

/** Letters of English and Spanish, punctuation and the few signs the pages use. */
const latin = [range(0x20, 0x7e), range(0xa0, 0xff), '–—‘’“”„†•…‹›€™−×←→↑↓§¶'].join('');

await rm(temporary, { recursive: true, force: true });
await mkdir(temporary, { recursive: true });
await Promise.all(Object.entries(fonts).map(([name, file]) => font(name, file)));
await Promise.all([images(), mapData(), letters()]);
await Promise.all([styles(), scripts()]);
await writeFile(path.join(temporary, 'manifest.json'), `${JSON.stringify(sorted(manifest), null, 2)}\n`);
await rm(out, { recursive: true, force: true });
await rename(temporary, out);

for (const [name, file] of Object.entries(sorted(manifest))) {
  const raw = await readFile(path.join(out, file));
  const small = await readFile(path.join(out, `${file}.br`)).catch(() => raw);
  console.log(`${name.padEnd(24)} ${String(raw.length).padStart(8)} B ${String(small.length).padStart(8)} B compressed`);
}

async function font(name, file) {
  const whole = await readFile(path.join(modules, '@uswds/uswds/dist/fonts', file));
  await emit(`${name}.woff2`, await subsetFont(whole, latin, { targetFormat: 'woff2' }), false);
}

/** Letters that the program draws itself: those of the pages, and the accents of other names in the United States. */
async function letters() {
  const drawn = {};
  const wide = latin + range(0x100, 0x17f) + '\u02bb\u02bc';
  for (const [name, file] of Object.entries(fonts))
    drawn[name] = outlines(await readFile(path.join(modules, '@uswds/uswds/dist/fonts', file)), wide);
  await emit('letters.json', Buffer.from(JSON.stringify(drawn)), false);
}

async function styles() {
  for (const sheet of ['site', 'brief', 'embed']) {
    const { css } = sass.compile(path.join(front, `styles/${sheet}.scss`), { style: 'expanded' });
    const linked = css.replace(/url\("?asset:([^")]+)"?\)/g, (_, name) => {
      if (!manifest[name]) throw new Error(`${sheet}.scss names ${name}, which nothing builds.`);
      return `url("${manifest[name]}")`;
    });
    const { code } = await esbuild.transform(linked, { loader: 'css', minify: true, target: ['chrome111', 'firefox115', 'safari16'] });
    await emit(`${sheet}.css`, Buffer.from(code));
  }
}

async function scripts() {
  for (const name of ['site', 'map', 'draft']) {
    const result = await esbuild.build({
      entryPoints: [path.join(front, `scripts/${name}.js`)],
      bundle: true, minify: true, format: 'esm', write: false, legalComments: 'none', target: ['chrome111', 'firefox115', 'safari16'],
    });
    await emit(`${name}.js`, Buffer.from(result.outputFiles[0].contents));
  }
}

async function images() {
  for (const file of (await readdir(path.join(front, 'images'))).sort())
    await emit(file, await readFile(path.join(front, 'images', file)), file.endsWith('.svg'));
}

/** Outlines in the Albers projection of us-atlas (975 × 610): counties for the map page, light state paths for drawings inside pages. */
async function mapData() {
  const source = JSON.parse(await readFile(path.join(modules, 'us-atlas/counties-albers-10m.json'), 'utf8'));
  await emit('us-counties.json', Buffer.from(JSON.stringify(source)));

  const states = JSON.parse(await readFile(path.join(modules, 'us-atlas/states-albers-10m.json'), 'utf8'));
  const weighted = presimplify(states);
  const light = simplify(weighted, Math.max(0.6, quantile(weighted, 0.82)));
  const draw = geoPath();
  const paths = feature(light, light.objects.states).features
    .map((one) => ({ id: String(one.id).padStart(2, '0'), name: one.properties.name, path: rounded(draw(one)) }))
    .filter((one) => one.path)
    .sort((a, b) => a.id.localeCompare(b.id));
  const borders = rounded(draw(mesh(light, light.objects.states, (a, b) => a !== b)));
  await emit('us-states.json', Buffer.from(JSON.stringify({ width: 975, height: 610, borders, states: paths })));
}

/** Whole-unit coordinates; rings that shrink to nothing are dropped. */
function rounded(d) {
  if (!d) return '';
  return d.split(/(?=M)/)
    .map((ring) => {
      const closed = ring.endsWith('Z');
      const points = ring.replace(/[MZ]/g, '').split('L').map((pair) => pair.split(',').map((n) => Math.round(Number(n))).join(','));
      const kept = points.filter((point, i) => i === 0 || point !== points[i - 1]);
      return kept.length < (closed ? 4 : 2) ? '' : `M${kept.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

async function emit(name, bytes, compress = true) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const { name: stem, ext } = path.parse(name);
  const file = `${stem}.${hash}${ext}`;
  manifest[name] = file;
  await writeFile(path.join(temporary, file), bytes);
  if (!compress) return;
  await writeFile(path.join(temporary, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(path.join(temporary, `${file}.gz`), gzipSync(bytes, { level: 9 }));
}

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => a.localeCompare(b)));
}
