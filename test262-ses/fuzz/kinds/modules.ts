import fc, { type Arbitrary } from 'fast-check';
import { type Case, json, type Kind, oneOf } from '../case.ts';

// Graphs of modules with cycles, star exports, live bindings, names that are not there or not initialized yet, errors,
// top-level await, virtual modules, data, and modules of another compartment; and orders in which they are asked for.

const specifiers = ['m0', 'm1', 'm2', 'm3', 'm4'];
const specifier = fc.oneof(
  { weight: 19, arbitrary: oneOf(...specifiers) },
  { weight: 1, arbitrary: oneOf('virtual', 'object', 'alias', 'data', 'words', 'missing') },
);
const type = oneOf('json', 'text', 'css');
const exported = oneOf('x', 'x', 'x', 'f', 'f', 'y', 'default', 'default', 'z');

/** A part of a module's text; `$` stands for a number that is no other part's. */
const part = (...pieces: (string | Arbitrary<string>)[]): Arbitrary<string> =>
  fc
    .tuple(...pieces.map((piece) => (typeof piece === 'string' ? fc.constant(piece) : piece)))
    .map((all) => all.join(''));

const from = fc.oneof(
  { weight: 17, arbitrary: specifier.map((name) => ` from "${name}";`) },
  { weight: 1, arbitrary: part(' from "', specifier, '" with { type: "', type, '" };') },
  {
    weight: 2,
    arbitrary: oneOf(' from "data" with { type: "json" };', ' from "words" with { type: "text" };'),
  },
);

const imports = fc.oneof(
  { withCrossShrink: true, maxDepth: 9 },
  fc.constant(''),
  part(
    'import { ',
    exported,
    ' as i$ }',
    from,
    ' try { record(typeof i$ === "function" ? i$() : i$); } catch (error) { record(error); }',
  ),
  part('import { ', exported, ' as i$ }', from, ' export { i$ as ', oneOf('x', 'z'), ' };'),
  part('import { ', exported, ' as i$ }', from, ' try { i$ = 1; } catch (error) { record(error); }'),
  part('import * as n$', from, ' record(Reflect.ownKeys(n$).length);'),
  part('import * as n$', from, ' try { record(n$.', oneOf('x', 'y', 'f'), '); } catch (error) { record(error); }'),
  part(
    'import ',
    specifier.map((name) => `"${name}";`),
  ),
  part('export *', from),
  part('export *', from),
  part('export * as s', from),
  part('export { ', exported, ' as ', oneOf('z', 'w', 'x'), ' }', from),
  part('import { f as i$ }', from, ' try { i$(); } catch (error) { record(error); }'),
);

/** What most modules export, so that most imports find something. */
const exports = {
  x: oneOf('export let x = 1;', 'export let x = {};', 'export var x = 3;', 'let l = 8; export { l as x }; l = 9;'),
  f: oneOf('export function f() { return x = 2; }', 'export function f() { return 7; }', 'export const f = () => 7;'),
  y: oneOf('export const y = 4;', 'export class y {}'),
  default: oneOf(
    ...['export default 5;', 'export default function () {}', 'export default class {}'],
    ...['export default function named() { return 6; }', 'export default () => 7;'],
  ),
};
const often = (text: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 6, arbitrary: text });

const bodies = fc.oneof(
  { withCrossShrink: true, maxDepth: 9 },
  { weight: 4, arbitrary: fc.constant('') },
  part('globalThis.g = (globalThis.g || 0) + 1; record(g);'),
  part('record(this);'),
  part('record(typeof import.meta);'),
  part('try { f(); record(x); } catch (error) { record(error); }'),
  part('throw new RangeError();'),
  part('await null; record("awaited $");'),
  part('try { record((await import(', specifier.map(json), ')).x); } catch (error) { record(error); }'),
  part(
    'try { record((await import(',
    oneOf('"data"', '"words"', '"m1"'),
    ', { with: { type: "',
    type,
    '" } })).default); } catch (error) { record(error); }',
  ),
);

const moduleText = fc
  .tuple(
    fc.array(imports, { maxLength: 3 }),
    fc.tuple(often(exports.x), often(exports.f), often(exports.y), often(exports.default)),
    fc.array(bodies, { maxLength: 2 }),
  )
  .map(([first, second, last]) =>
    [...first, ...second, ...last]
      .filter((piece) => piece !== '')
      .map((piece, index) => piece.replaceAll('$', String(index)))
      .join('\n'),
  );

const operation = fc.tuple(
  fc.constantFrom('import', 'import', 'importNow', 'load'),
  fc.oneof({ weight: 5, arbitrary: fc.constant('m0') }, { weight: 3, arbitrary: specifier }),
);

function program(texts: string[], inMap: boolean[], operations: [string, string][]): string {
  const sources = Object.fromEntries(texts.map((text, index) => [specifiers[index], text]));
  const listed = specifiers.filter((_, index) => inMap[index] && texts[index] !== undefined);
  return `const record = (value) => { observer.log(value); return value; };
const sources = ${JSON.stringify(sources, null, 2)};
const descriptor = (specifier) => {
  observer.note("describe " + specifier);
  if (specifier === "virtual") return { source: { bindings: [{ export: "x" }, { export: "f" }], execute($) { $.x = 40; $.f = () => { $.x = 41; return 41; }; } } };
  if (specifier === "object") return { namespace: { x: 42, y: 43 } };
  if (specifier === "alias") return { namespace: "m1", compartment: other };
  if (specifier === "data") return { json: '{ "x": [44], "y": null }' };
  if (specifier === "words") return { text: "x" };
  if (!Object.hasOwn(sources, specifier)) throw new EvalError();
  return { source: new ModuleSource(sources[specifier]) };
};
const make = (modules) => new Compartment({
  globals: { record },
  modules,
  resolveHook: (specifier) => specifier,
  loadHook: async (specifier) => descriptor(specifier),
  loadNowHook: descriptor,
});
const other = make({});
const modules = {};
try { for (const specifier of ${json(listed)}) modules[specifier] = descriptor(specifier); } catch (error) { observer.log(error); }
const compartment = make(modules);
const seen = (namespace) => {
  if (namespace === undefined) return observer.note("loaded");
  for (const key of Object.keys(namespace)) observer.attempt(key, () => namespace[key]);
};
(async () => {
  for (const [operation, specifier] of ${json(operations)}) {
    observer.note(operation + " " + specifier);
    try {
      const given = compartment[operation](specifier);
      seen(operation === "importNow" ? given : await given);
    } catch (error) {
      observer.log("throws", error);
    }
  }
  observer.note("done");
})();`;
}

/** Graphs of modules. */
export const modules: Kind = {
  name: 'modules',
  esid: 'sec-compartment-module-records',
  description: 'What a graph of modules does',
  features: ['Compartment'],
  cases: fc
    .record({
      texts: fc.array(moduleText, { minLength: specifiers.length, maxLength: specifiers.length }),
      inMap: fc.array(fc.boolean(), { minLength: specifiers.length, maxLength: specifiers.length }),
      operations: fc.array(operation, { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ texts, inMap, operations }): Case => ({
        locked: true,
        needs: ['Compartment-modules', 'ModuleSource'],
        hits: ['native-xs-modules'],
        program: program(texts, inMap, operations),
      }),
    ),
};
