// Builds the shim: `node impl/shim/build.ts [--out DIR]` writes to DIR, by default out/:
//   ses262.js, ses262.min.js             the classic script
//   ses262.core.js, ses262.core.min.js   the same without a parser, so without ModuleSource and import()
//   ses262.mjs, ses262.d.ts              the module, and its types
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
import {
  type ArrowFunctionExpression,
  type BlockStatement,
  type CallExpression,
  type ExpressionStatement,
  parse,
} from 'acorn';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { parseIntrinsics } from '../../spec/intrinsics.ts';
import { parseProperties, permittedKeys } from '../../spec/properties.ts';
import { listDefences, withoutDefence } from './defences.ts';
import { type Shift, shiftMappings } from './mappings.ts';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

/** The law's tables as a module: the shim needs each row's `source` as code, since it must not evaluate a text. */
const table: Plugin = {
  name: 'table',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ses262:table$/ }, () => ({ path: 'spec', namespace: 'table' }));
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

/**
 * The parser gets the globals that the shim captured, since a program can replace those of the realm. It is made when it
 * is first used, since most programs never do and it takes as long as the shim itself. Its own grammar of regular
 * expressions and its tables of Unicode are left out: the engine is asked, which will have to read the text.
 */
const lazyParser: Plugin = {
  name: 'lazy parser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ses262:captured$/ }, () => ({ path: path('impl/shim/captured.ts') }));
    onResolve({ filter: /^\.\/acorn\.ts$/ }, () => ({ path: path('node_modules/acorn/dist/acorn.mjs') }));
    onLoad({ filter: /[\\/]node_modules[\\/]acorn[\\/].*\.mjs$/ }, ({ path: file }) => {
      const text = withoutTables(readFileSync(file, 'utf8'));
      const names = ['Array', 'BigInt', 'Error', 'Math', 'Object', 'RegExp', 'String', 'Symbol', 'SyntaxError'];
      names.push('parseFloat', 'parseInt');
      const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
      const captured = `import { ${used.join(', ')} } from 'ses262:captured';`;
      return { contents: `${captured} export function makeAcorn() { ${text}\nreturn Parser.acorn; }` };
    });
    // It takes the kinds of tokens from the parser that it extends.
    onLoad({ filter: /[\\/]acorn-import-phases[\\/].*\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace('import { tokTypes } from "acorn";', 'let tokTypes;'),
    }));
  },
};

/** The statements of acorn that the shim needs; none exports. What characters a name may have, the engine says as well. */
function withoutTables(text: string): string {
  const grammar = 'pp\\$1\\.(?:regexp_|validateRegExp)\\w+ = ';
  const functions = 'function (?:buildUnicodeData|isInAstralSet|isIdentifier\\w+)\\(|for \\(var i = 0, list = \\[9, ';
  const variables = 'var (?:astralIdentifier|nonASCIIidentifier|ecma\\d+(?:Binary|Script)|unicode)\\w* = ';
  const table = new RegExp(`^(?:${grammar}|${functions}|${variables})`);
  const isTable = (statement: string): boolean => table.test(statement);
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const parts = body.map(({ start, end }) => text.slice(start, end)).filter((statement) => !isTable(statement));
  if (body.length - parts.length < 90) throw new Error('acorn is not made as it used to be: see withoutTables');
  const names = ['Start', 'Char'].map((kind) => {
    const property = kind === 'Start' ? '\\p{ID_Start}$_' : '\\p{ID_Continue}$\\u200c\\u200d';
    const digits = kind === 'Start' ? '' : ' || code >= 48 && code <= 57';
    return `var identifier${kind} = /^[${property}]$/u;
function isIdentifier${kind}(code) {
  if (code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 36 || code === 95${digits}) return true;
  return code > 127 && identifier${kind}.test(String.fromCodePoint(code));
}`;
  });
  return [...names, ...parts.filter((statement) => !statement.startsWith('export '))].join('\n');
}

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
  plugins: [table, lazyParser],
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  banner: { js: '/* ses262: MIT license */' },
  write: false,
  metafile: true,
};
const script: BuildOptions = { ...common, entryPoints: [path('impl/shim/script.ts')], format: 'iife' };

/** The directive must hold for the shim alone, also where other code is appended to the script; lines stay as they are. */
function strictInside(text: string): string {
  const opening = /^"use strict";(\n?)(\(\(\) ?=> ?\{)/m;
  if (!opening.test(text)) throw new Error('the script does not open as esbuild used to open it');
  return text.replace(opening, '$2$1"use strict";');
}

/**
 * Writes the script's own arrow functions as plain ones, where that is the same: V8 reads the body of an arrow function
 * twice before the first call, and of others it only looks for the end. Lines stay as they are, and the shifts say which
 * columns do not.
 */
function withPlainFunctions(text: string): { plain: string; shifts: Shift[] } {
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  const script = (body[0] as ExpressionStatement).expression as CallExpression;
  const statements = ((script.callee as ArrowFunctionExpression).body as BlockStatement).body;
  const shifts: Shift[] = [];
  const shift = (place: number, by: number): void => {
    const before = text.slice(0, place);
    shifts.push({ line: before.split('\n').length - 1, column: lastLine(before), by });
  };
  let plain = '';
  let at = 0;
  for (const statement of statements) {
    for (const { init } of statement.type === 'VariableDeclaration' ? statement.declarations : []) {
      if (init?.type !== 'ArrowFunctionExpression' || init.async || usesSurroundings(init)) continue;
      const code = text.slice(init.body.start, init.body.end);
      const parameters = init.params.map(({ start, end }) => text.slice(start, end)).join(',');
      const isBlock = init.body.type === 'BlockStatement';
      const head = isBlock ? `function(${parameters})` : `function(${parameters}){return `;
      plain += text.slice(at, init.start) + head + (isBlock ? code : `${code}}`);
      shift(init.body.start, lastLine(head) - lastLine(text.slice(init.start, init.body.start)));
      if (!isBlock) shift(init.end, 1);
      at = init.end;
    }
  }
  plain += text.slice(at);
  if (plain.split('\n').length !== text.split('\n').length) throw new Error('withPlainFunctions has moved lines');
  return { plain, shifts };
}

const lastLine = (text: string): number => text.length - text.lastIndexOf('\n') - 1;

/** Whether a function has `this` or the like, which an arrow function takes from what is around it. */
function usesSurroundings(node: object): boolean {
  const { type, name } = node as { type?: string; name?: string };
  if (/^(ThisExpression|MetaProperty|Super|FunctionExpression|FunctionDeclaration|Class\w+)$/.test(type ?? '')) {
    return !type?.startsWith('Function');
  }
  if (type === 'Identifier' && name === 'arguments') return true;
  return Object.values(node).some((part) => part !== null && typeof part === 'object' && usesSurroundings(part));
}

/** For each file, the packages whose code is in it. */
const bundled: Record<string, string[]> = {};

/** Source maps name their sources relative to where esbuild believes it writes: so that is always the same folder. */
async function bundle(folder: string, name: string, options: BuildOptions): Promise<void> {
  const { outputFiles, metafile } = await build({ ...options, outfile: path(`out/${name}`) });
  const inputs = Object.keys(metafile?.inputs ?? {});
  const packages = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  bundled[name] = [...new Set(packages)].sort();
  // It takes space, which counts for more in what is minified.
  const isPlain = /^ses262(?:\.core)?\.js$/.test(name);
  let shifts: Shift[] = [];
  for (const file of (outputFiles ?? []).toSorted((a, b) => a.path.length - b.path.length)) {
    let { text } = file;
    if (file.path.endsWith('.js')) text = strictInside(text);
    if (file.path.endsWith('.map')) {
      const map = JSON.parse(text);
      text = JSON.stringify({ ...map, mappings: shiftMappings(map.mappings, shifts) });
    } else if (isPlain) {
      ({ plain: text, shifts } = withPlainFunctions(text));
    }
    writeFileSync(join(folder, basename(file.path)), text);
  }
}

async function buildAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundle(folder, 'ses262.js', { ...script, sourcemap: true });
  await bundle(folder, 'ses262.min.js', { ...script, minify: true });
  await bundle(folder, 'ses262.core.js', { ...script, plugins: [noParser, table], sourcemap: 'external' });
  await bundle(folder, 'ses262.core.min.js', { ...script, plugins: [noParser, table], minify: true });
  const index = [path('impl/shim/index.ts')];
  await bundle(folder, 'ses262.mjs', { ...common, entryPoints: index, format: 'esm', sourcemap: 'external' });
  const command = [path('impl/shim/compile/command.ts')];
  const forNode: BuildOptions = { ...common, entryPoints: command, format: 'esm', platform: 'node' };
  await bundle(folder, 'ses262-compile.mjs', forNode);
  copyFileSync(path('impl/shim/ses262.d.ts'), join(folder, 'ses262.d.ts'));
  writeFileSync(join(folder, 'bundled.json'), JSON.stringify(bundled));
  // No file of the package, so no line of bundled.json.
  const plugins = [compiledModules, table, lazyParser];
  await bundle(folder, 'ses262.compiled.js', { ...script, plugins, sourcemap: 'external' });
  for (const name of ['ses262.min.js', 'ses262.core.min.js']) {
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
    const plugins = [table, lazyParser, withoutDefence(defence)];
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
