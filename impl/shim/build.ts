// Builds the shim: `node impl/shim/build.ts` writes out/ses262.js (the classic script), out/ses262.min.js, out/ses262.mjs
// (the same as a module) and out/ses262.d.ts.

import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { parseIntrinsics } from '../../spec/intrinsics.ts';
import { parseProperties, permittedKeys } from '../../spec/properties.ts';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => new URL(name, root).pathname;

/** The law's tables as a module: the shim needs each row's `source` as code, since it must not evaluate a text. */
const table: Plugin = {
  name: 'table',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ses262:table$/ }, () => ({ path: path('spec/'), namespace: 'table' }));
    onLoad({ filter: /.*/, namespace: 'table' }, () => ({ contents: tableModule() }));
  },
};

function tableModule(): string {
  const read = (name: string): string => readFileSync(path(`spec/${name}`), 'utf8');
  const data = parseIntrinsics(read('intrinsics.json'));
  const properties = parseProperties(read('properties.json'), data);
  const keys = new Map(properties.map((row) => [row.name, permittedKeys(row).join(' ')]));
  const bare = (name: string): string => name.slice(1, -1);
  // To find these two makes the engine load its data of locales, which takes longer than all else. Annex: intl-segments.
  const costly = ['%IntlSegmentIteratorPrototype%', '%IntlSegmentsPrototype%'];
  const reachable = data.intrinsics.filter(({ name, unreachable }) => !unreachable && !costly.includes(name));
  const rows = reachable.flatMap(({ name }) => [bare(name), ` ${keys.get(name)} `]);
  const finders = reachable.flatMap(({ name, global, source, ours }) => {
    if (ours) return [`${JSON.stringify(bare(name))}: () => {}`];
    return global || source === bare(name) ? [] : [`${JSON.stringify(bare(name))}: () => (${source})`];
  });
  const row = (fields: Record<string, string | boolean | undefined>): string => {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return `{ __proto__: null, ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
  };
  const text = (value: string | undefined): string | undefined => value && JSON.stringify(value);
  const perCompartment = new Set(data.intrinsics.filter(({ fate }) => fate === 'compartment').map(({ name }) => name));
  const globalRows = data.globals.map(({ name, intrinsic, tamed }) => {
    const fields = { name: text(name), intrinsic: text(intrinsic), tamed: text(tamed) };
    return row(intrinsic && perCompartment.has(intrinsic) ? { ...fields, perCompartment: true } : fields);
  });
  return `export const intrinsicTable = ${JSON.stringify(rows)};
export const finders = { __proto__: null, ${finders} };
export const globalRows = [${globalRows}];`;
}

const common: BuildOptions = {
  bundle: true,
  plugins: [table],
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  banner: { js: '/* ses262: MIT license */' },
};
const script: BuildOptions = { ...common, entryPoints: [path('impl/shim/script.ts')], format: 'iife' };

mkdirSync(path('out'), { recursive: true });
await build({ ...script, outfile: path('out/ses262.js'), sourcemap: true });
await build({ ...script, outfile: path('out/ses262.min.js'), minify: true });
await build({ ...common, entryPoints: [path('impl/shim/index.ts')], format: 'esm', outfile: path('out/ses262.mjs') });
copyFileSync(path('impl/shim/ses262.d.ts'), path('out/ses262.d.ts'));

const minified = readFileSync(path('out/ses262.min.js'));
console.error(`shim: out/ses262.js (${minified.length} bytes minified, ${gzipSync(minified).length} with gzip)`);
