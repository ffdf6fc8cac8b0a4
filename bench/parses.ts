// What the shim does with a source before the engine gets it: nothing, or a parse, and why.
import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';

/** What can become of a source, from the least work to the most; a package is what the worst of its modules is. */
export const outcomes = [
  // Evaluated as it stands, over the variables that all such sources share.
  'as it stands',
  // As well, but it assigns or makes globals, or asks for the type of unknown ones: so it gets variables of its own.
  'own variables',
  // Parsed, for nothing: what may be a call is in a comment, a string, a property or a function's own name.
  'text like a call of eval',
  'text like an import()',
  'a direct eval',
  'an import()',
  // No one knows why.
  'another reason',
  // It is no strict code.
  'refused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Whether a source of this outcome was parsed. The engine, or the parser, refuses what it refuses. */
export const isParsed = (outcome: Outcome): boolean => outcomes.indexOf(outcome) > 1 && outcome !== 'refused';

/** What the telling script has to say, on a global that is gone before lockdown. */
interface Told {
  counts: { parses: number; cells: number };
  mayCallImport(text: string): boolean;
  mayCallEval(text: string): boolean;
  findReferences(text: string): { imports: unknown[]; evalCalls: unknown[] };
}

interface Realm {
  told: Told;
  lockdown(): void;
  Compartment: new (options: object) => { evaluate(source: string): unknown };
}

/**
 * Makes the shim's script tell how often it parses and how often it makes variables. The script that is released has no
 * such means: this one is never used for anything else.
 * @throws Error when the script is not made as it used to be
 */
export function makeTelling(script: string): string {
  const edit = (text: string, pattern: RegExp, replacement: string): string => {
    if (text.match(new RegExp(pattern, `${pattern.flags}g`))?.length !== 1) {
      throw new Error(
        `the shim's script has not one ${pattern.source}: run \`npm run build\`, or mend bench/parses.ts`,
      );
    }
    return text.replace(pattern, replacement);
  };
  const told = '{ counts, mayCallImport, mayCallEval, findReferences: (text) => findReferences(parseScript(text)) }';
  const parses = edit(script, /\bvar parseScript = function\([^)]*\)\{/, '$&counts.parses++;');
  const cells = edit(parses, /\bvar makeCells = function\([^)]*\)\{/, '$&counts.cells++;');
  return edit(cells, /^\}\)\(\);$/m, `var counts = { parses: 0, cells: 0 }; globalThis.told = ${told};\n$&`);
}

/** The text that node makes of a CommonJS module. https://nodejs.org/api/modules.html#the-module-wrapper */
export const wrap = (text: string): string =>
  `(function (exports, require, module, __filename, __dirname) { ${text.replace(/^#!.*/, '')}\n})`;

// What node gives a module beside the language's own.
const nodeGlobals = [
  ...[
    'AbortController',
    'AbortSignal',
    'Blob',
    'Buffer',
    'Event',
    'EventTarget',
    'Headers',
    'MessageChannel',
    'Request',
  ],
  ...['Response', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'clearImmediate', 'clearInterval'],
  ...['clearTimeout', 'console', 'crypto', 'fetch', 'global', 'performance', 'process', 'queueMicrotask'],
  ...['setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
];

/**
 * Makes what finds the outcome of a source, which is evaluated in a compartment of its own.
 * @param path of the shim's script
 * @throws Error when it is not there, or not made as it used to be
 */
export function makeTeller(path: string): (source: string) => Outcome {
  if (!existsSync(path)) throw new Error(`no ${path}: run \`npm run build\``);
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(makeTelling(readFileSync(path, 'utf8')), context, { filename: path });
  const { told, lockdown, Compartment } = context as unknown as Realm;
  const { counts } = told;
  vm.runInContext('delete globalThis.told', context);
  lockdown();
  return (source) => {
    const globals = Object.fromEntries(nodeGlobals.map((name) => [name, {}]));
    const compartment = new Compartment({ globals });
    // It makes the variables that sources share.
    compartment.evaluate('0');
    Object.assign(counts, { parses: 0, cells: 0 });
    try {
      compartment.evaluate(source);
    } catch {
      return 'refused';
    }
    if (counts.parses === 0) return counts.cells === 0 ? 'as it stands' : 'own variables';
    const { imports, evalCalls } = told.findReferences(source);
    if (imports.length > 0) return 'an import()';
    if (evalCalls.length > 0) return 'a direct eval';
    if (told.mayCallImport(source)) return 'text like an import()';
    return told.mayCallEval(source) ? 'text like a call of eval' : 'another reason';
  };
}
