// Builds the shim: `node impl/shim/build.ts [--out DIR]` writes to DIR, by default out/:
//   ses262.js, ses262.min.js             the classic script
//   ses262.core.js, ses262.core.min.js   the same without a parser, so without ModuleSource and import()
//   ses262.mjs, ses262.d.ts              the module, and its types
//   ses262-compat.js, ses262-compat.min.js, ses262-compat.mjs   the script and a module with the API of the npm package ses
//   ses262-compat.tools.mjs, .cjs        what that has as ses/tools.js
//   ses262.hermes.js, ses262-compat.hermes.js   the scripts for Hermes, without a parser
//   ses262-compile.mjs                   the command `ses262 compile`
//   bundled.json                         the packages in each
//   ses262.compiled.js                   for the suite: ModuleSource compiles its texts, and links what comes of it
// The same sources give the same bytes anywhere. For the escape suite, `--without name` writes without/name.js instead, the
// script without one of its defences (`--without all`: one for each), and `--defences` prints their names.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { hermes, withFunctionScopes } from './bundle-hermes.ts';
import { parserInputs, parserText, withParserText } from './bundle-parser.ts';
import { type Edited, withEagerFunctions, withPlainFunctions } from './bundle-startup.ts';
import { table } from './bundle-table.ts';
import { listDefences, withoutDefence } from './defences.ts';
import { type Shift, shiftMappings } from './mappings.ts';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

/** For a script that is small: what needs the parser throws. */
const noParser: Plugin = {
  name: 'no parser',
  setup({ onResolve }) {
    onResolve({ filter: /\/(script|module)-text\.ts$/ }, () => ({ path: path('impl/shim/no-parser.ts') }));
  },
};

/** For the suite: each ModuleSource object is made of what the compiler makes of its text. */
const compiledModules: Plugin = {
  name: 'compiled modules',
  setup({ onResolve }) {
    onResolve({ filter: /\/module-text\.ts$/ }, ({ importer }) =>
      basename(importer) === 'module-source.ts' ? { path: path('impl/shim/compile/at-run-time.ts') } : null,
    );
  },
};

const common: BuildOptions = {
  absWorkingDir: path('.'),
  bundle: true,
  plugins: [table, parserText],
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  banner: { js: '/* ses262: MIT license */' },
  write: false,
  metafile: true,
};
const script: BuildOptions = { ...common, entryPoints: [path('impl/shim/script.ts')], format: 'iife' };
const compat: BuildOptions = { ...script, entryPoints: [path('impl/shim/compat/script.ts')] };

/** The directive must hold for the shim alone, also where other code is appended to the script; lines stay as they are. */
function strictInside(text: string): string {
  const opening = /^"use strict";(\n?)(\(\(\) ?=> ?\{)/m;
  if (!opening.test(text)) throw new Error('the script does not open as esbuild used to open it');
  return text.replace(opening, '$2$1"use strict";');
}

/** terser, as it makes a script that is smaller by 4 % with gzip than esbuild does. */
async function minified(text: string): Promise<string> {
  const { code } = await minify(text, {
    ecma: 2020,
    // Functions stay where they are, and firstPlace a call: stacks.ts tells the frames of the shim by their places.
    compress: { passes: 2, inline: 1, reduce_funcs: false },
    format: { ascii_only: true, comments: /^ ses262/ },
  });
  return `${code}\n`;
}

/** For each file, the packages whose code is in it. */
const bundled: Record<string, string[]> = {};

/** Source maps name their sources relative to where esbuild believes it writes: so that is always the same folder. */
async function bundle(folder: string, name: string, options: BuildOptions): Promise<void> {
  const { outputFiles = [], metafile } = await build({ ...options, outfile: path(`out/${name}`) });
  const inputs = outputFiles.flatMap(({ text }) => parserInputs(text)).concat(Object.keys(metafile?.inputs ?? {}));
  const packages = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  bundled[name] = [...new Set(packages)].sort();
  let text = '';
  const shifts: (readonly Shift[])[] = [];
  const take = (edited: Edited): void => {
    text = edited.text;
    shifts.push(edited.shifts);
  };
  // The map comes after the script that it is for.
  for (const file of outputFiles.toSorted((a, b) => a.path.length - b.path.length)) {
    if (file.path.endsWith('.map')) {
      const map = JSON.parse(file.text);
      text = JSON.stringify({ ...map, mappings: shifts.reduce(shiftMappings, map.mappings) });
    } else {
      text = withParserText(file.text);
      if (name.endsWith('.js')) text = strictInside(text);
      if (name.endsWith('.hermes.js')) text = await withFunctionScopes(text);
      if (/^ses262(?:\.core|-compat)?(?:\.min)?\.js$/.test(name)) {
        take(withPlainFunctions(text));
        if (name.endsWith('.min.js')) text = await minified(text);
        take(await withEagerFunctions(text));
      }
    }
    writeFileSync(join(folder, basename(file.path)), text);
  }
}

async function buildAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundle(folder, 'ses262.js', { ...script, sourcemap: true });
  await bundle(folder, 'ses262.min.js', script);
  await bundle(folder, 'ses262.core.js', { ...script, plugins: [noParser, table], sourcemap: 'external' });
  await bundle(folder, 'ses262.core.min.js', { ...script, plugins: [noParser, table] });
  const index = [path('impl/shim/index.ts')];
  await bundle(folder, 'ses262.mjs', { ...common, entryPoints: index, format: 'esm', sourcemap: 'external' });
  // Others paste it into files of their own, so it names no source map.
  await bundle(folder, 'ses262-compat.js', { ...compat, sourcemap: 'external' });
  await bundle(folder, 'ses262-compat.min.js', compat);
  await bundle(folder, 'ses262-compat.mjs', { ...compat, format: 'esm', sourcemap: 'external' });
  const tools = [path('impl/shim/compat/tools.ts')];
  await bundle(folder, 'ses262-compat.tools.mjs', { ...common, entryPoints: tools, format: 'esm' });
  await bundle(folder, 'ses262-compat.tools.cjs', { ...common, entryPoints: tools, format: 'cjs' });
  await bundle(folder, 'ses262.hermes.js', { ...script, ...hermes });
  await bundle(folder, 'ses262-compat.hermes.js', { ...compat, ...hermes });
  const command = [path('impl/shim/compile/command.ts')];
  const forNode: BuildOptions = { ...common, entryPoints: command, format: 'esm', platform: 'node' };
  await bundle(folder, 'ses262-compile.mjs', forNode);
  copyFileSync(path('impl/shim/ses262.d.ts'), join(folder, 'ses262.d.ts'));
  writeFileSync(join(folder, 'bundled.json'), JSON.stringify(bundled));
  // No file of the package, so no line of bundled.json.
  const plugins = [compiledModules, table, parserText];
  await bundle(folder, 'ses262.compiled.js', { ...script, plugins, sourcemap: 'external' });
  for (const name of ['ses262.min.js', 'ses262.core.min.js', 'ses262-compat.min.js']) {
    const minified = readFileSync(join(folder, name));
    console.error(`shim: ${name}: ${minified.length} bytes, ${gzipSync(minified).length} with gzip`);
  }
}

/** @throws Error for an unknown defence */
async function buildWithout(folder: string, name: string): Promise<void> {
  const known = listDefences();
  if (name !== 'all' && !known.includes(name)) {
    throw new Error(`unknown defence ${name}; known: all, ${known.join(', ')}`);
  }
  mkdirSync(folder, { recursive: true });
  for (const defence of name === 'all' ? known : [name]) {
    const plugins = [table, parserText, withoutDefence(defence)];
    await bundle(folder, `${defence}.js`, { ...script, plugins, logLevel: 'silent' });
  }
}

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: path('out') },
      without: { type: 'string' },
      defences: { type: 'boolean' },
    },
  });
  if (values.defences) console.log(listDefences().join('\n'));
  else if (values.without !== undefined) await buildWithout(join(values.out, 'without'), values.without);
  else await buildAll(values.out);
} catch (error) {
  console.error(`impl/shim/build.ts: ${(error as Error).message}`);
  process.exitCode = 2;
}
