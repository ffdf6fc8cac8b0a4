// How build.ts bundles the parser.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build, type Plugin } from 'esbuild';
import { findReferences } from './references.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What stands for the text until the bundle is written. */
const placeholder = 'ses262:acorn';
let text = '';

/** The files that the text is made of, where a bundle has it. */
export function parserInputs(bundle: string): readonly string[] {
  return bundle.includes(placeholder) ? inputs : [];
}
let inputs: readonly string[] = [];

/** Puts the text of the parser into a bundle, as a string: esbuild would write a template, which engines read slower. */
export function withParserText(bundle: string): string {
  const string = `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
  return bundle.replace(`"${placeholder}"`, () => string);
}

/**
 * Makes of acorn.ts a text that the shim evaluates when it first has to parse: most programs never do, and engines read
 * a literal five times as fast as code that they skip. It gets the globals that the shim captured, since a program can
 * replace those of the realm.
 */
export const parserText: Plugin = {
  name: 'parser as a text',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]impl[\\/]shim[\\/]acorn\.ts$/ }, async () => {
      const code = await bundleParser();
      const used = globalsOf(code).join(', ');
      text = `(function (${used}) { "use strict"; let made; ${code} return made; })`;
      return {
        contents: `import { ${used} } from './captured.ts';
import { feralEval } from './primordials.ts';
export const makeAcorn = () => feralEval(${JSON.stringify(placeholder)})(${used});`,
      };
    });
  },
};

/** The names that a script uses and does not declare: those of captured.ts, or the bundle fails. */
function globalsOf(code: string): string[] {
  const { topLevel } = findReferences(parse(code, { ecmaVersion: 'latest' }));
  return [...new Set(Array.from(topLevel, ({ name }) => name))]
    .filter((name) => !['made', 'undefined', 'Infinity', 'NaN'].includes(name))
    .sort();
}

async function bundleParser(): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import { makeAcorn } from './acorn.ts'; made = makeAcorn();`, resolveDir: path('.') },
    absWorkingDir: path('../..'),
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    define: { console: 'undefined' },
    plugins: [leanParser],
  });
  inputs = Object.keys(metafile.inputs);
  return outputFiles[0].text.trimEnd();
}

/** A replacement by a pattern takes a microsecond where RegExp.prototype is frozen, and few texts have what is replaced. */
const slowReplacements = [
  ['parseFloat(str.replace(/_/g, ""))', 'parseFloat(str.indexOf("_") < 0 ? str : str.replace(/_/g, ""))'],
  [
    'this.input.slice(this.start, this.end).replace(/\\r\\n?/g, "\\n")',
    'this.input.slice(this.start, this.end).split("\\r\\n").join("\\n").split("\\r").join("\\n")',
  ],
] as const;

/** Leaves out acorn's grammar of regular expressions and its tables of Unicode: the engine has to read the text anyway. */
const leanParser: Plugin = {
  name: 'lean parser',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]acorn[\\/].*\.mjs$/ }, ({ path: file }) => ({
      contents: withoutTables(withoutSlowReplacements(readFileSync(file, 'utf8'))),
    }));
  },
};

function withoutSlowReplacements(text: string): string {
  let edited = text;
  for (const [slow, quick] of slowReplacements) {
    if (!edited.includes(slow)) throw new Error(`acorn is not made as it used to be: it has no ${slow}`);
    edited = edited.replace(slow, () => quick);
  }
  return edited;
}

function withoutTables(text: string): string {
  const grammar = 'pp\\$1\\.(?:regexp_|validateRegExp)\\w+ = ';
  const functions = 'function (?:buildUnicodeData|isInAstralSet|isIdentifier\\w+)\\(|for \\(var i = 0, list = \\[9, ';
  const variables = 'var (?:astralIdentifier|nonASCIIidentifier|ecma\\d+(?:Binary|Script)|unicode)\\w* = ';
  const table = new RegExp(`^(?:${grammar}|${functions}|${variables})`);
  const isTable = (statement: string): boolean => table.test(statement);
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const parts = body.map(({ start, end }) => text.slice(start, end)).filter((statement) => !isTable(statement));
  if (body.length - parts.length < 90) throw new Error('acorn is not made as it used to be: see withoutTables');
  const tests = ['Start', 'Char'].map((kind) => {
    const property = kind === 'Start' ? '\\p{ID_Start}$_' : '\\p{ID_Continue}$\\u200c\\u200d';
    const digits = kind === 'Start' ? '' : ' || code >= 48 && code <= 57';
    return `var identifier${kind} = /^[${property}]$/u;
function isIdentifier${kind}(code) {
  if (code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 36 || code === 95${digits}) return true;
  return code > 127 && identifier${kind}.test(String.fromCodePoint(code));
}`;
  });
  return [...tests, ...parts].join('\n');
}
