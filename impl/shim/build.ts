// Builds the shim: `node impl/shim/build.ts` writes out/ses262.js (the classic script), out/ses262.min.js, out/ses262.mjs
// (the same as a module) and out/ses262.d.ts.

import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => new URL(name, root).pathname;

/** spec/intrinsics.json as a module: the shim needs each row's `source` as code, since it must not evaluate a text. */
const table: Plugin = {
  name: 'table',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ses262:table$/ }, () => ({ path: path('spec/intrinsics.json'), namespace: 'table' }));
    onLoad({ filter: /.*/, namespace: 'table' }, ({ path }) => ({ contents: tableModule(readFileSync(path, 'utf8')) }));
  },
};

interface Table {
  intrinsics: { name: string; global?: string; fate: string; source?: string; ours?: boolean }[];
  globals: { name: string; intrinsic?: string; tamed?: string }[];
}

function tableModule(json: string): string {
  const { intrinsics, globals } = JSON.parse(json) as Table;
  const row = (fields: Record<string, string | boolean | undefined>): string => {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return `{ __proto__: null, ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
  };
  const text = (value: string | undefined): string | undefined => value && JSON.stringify(value);
  const intrinsicRows = intrinsics.map(({ name, global, source, ours }) => {
    const find = source && !ours ? `() => (${source})` : undefined;
    return row({ name: text(name), global: text(global), find, ours });
  });
  const perCompartment = new Set(intrinsics.filter(({ fate }) => fate === 'compartment').map(({ name }) => name));
  const globalRows = globals.map(({ name, intrinsic, tamed }) => {
    const fields = { name: text(name), intrinsic: text(intrinsic), tamed: text(tamed) };
    return row(intrinsic && perCompartment.has(intrinsic) ? { ...fields, perCompartment: true } : fields);
  });
  return `export const intrinsicRows = [${intrinsicRows}];\nexport const globalRows = [${globalRows}];`;
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
