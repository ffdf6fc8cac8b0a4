import fc from 'fast-check';
import { type Case, json, type Kind, oneOf } from '../case.ts';
import { type Bag, bagOf, bagPrelude, bagSource } from './bags.ts';

// What a compartment makes of the globals and the lexical bindings that it is given.

const names = ['a', 'b', 'Array', 'eval', 'Function', 'globalThis', 'Compartment', 'isNaN', 'toString', 'constructor'];
const constants = ['undefined', 'NaN', 'Infinity'];
const unusual = ['__proto__', 'then', 'arguments', '$value', 'await', 'let', 'class', 'a b', '', '0', 'é', 'of'];
const symbols = ['Symbol.iterator', 'Symbol.toStringTag'];

const text = (list: string[]) => oneOf(...list.map(json));
const key = fc.oneof(
  { weight: 6, arbitrary: text(names) },
  { weight: 1, arbitrary: text(constants) },
  { weight: 3, arbitrary: text(unusual) },
  { weight: 1, arbitrary: oneOf(...symbols) },
);
const value = oneOf(
  '1',
  '"s"',
  'undefined',
  'null',
  '{}',
  'function () { "use strict"; return this; }',
  '() => 1',
  'Symbol.iterator',
);

const readable = [...names, ...constants, 'then', '$value', 'of', 'é', 'inherited'];
/** Strict code that reads, writes and calls names. */
const source = fc.oneof(
  oneOf(...readable),
  oneOf(...readable).map((name) => `typeof ${name}`),
  oneOf('a', 'b', 'Array', 'isNaN', 'then', 'of', 'Function', 'globalThis').map((name) => `${name} = 5`),
  oneOf('a', 'b', 'isNaN', '$value').map((name) => `${name} = ${name}, [${name}] = [6], ${name}`),
  oneOf('a', 'b', 'then').map((name) => `${name}()`),
  oneOf('a', 'Array', 'undefined').map((name) => `delete globalThis.${name}`),
  oneOf('a', 'b', 'Array').map((name) => `Function("return typeof ${name}")()`),
  oneOf('a', 'b', 'eval').map((name) => `(0, eval)("${name}")`),
  oneOf('a', 'b').map((name) => `new Compartment().evaluate("typeof ${name}")`),
);

const lexicalKey = fc.oneof(text(['a', 'b', 'l', 'Array', 'eval', 'isNaN']), text(unusual), oneOf(...symbols));

function program(globals: Bag, globalLexicals: Bag | null, sources: string[]): string {
  const keys = [...new Set(globals.entries.map((entry) => entry.key))];
  const lexicals = globalLexicals === null ? '' : `, globalLexicals: ${bagSource('globalLexicals', globalLexicals)}`;
  return `${bagPrelude}
observer.attempt("compartment", () => {
  const compartment = new Compartment({ globals: ${bagSource('globals', globals)}${lexicals} });
  observer.label(compartment.globalThis, "the global object");
  for (const name of ["eval", "Function", "Compartment"]) {
    if (Object.hasOwn(compartment.globalThis, name)) observer.label(compartment.globalThis[name], name);
  }
  observer.note(observer.shape(compartment.globalThis, [${keys.join(', ')}]));
  for (const source of ${json(sources)}) observer.attempt(source, () => compartment.evaluate(source));
  observer.note(observer.shape(compartment.globalThis, [${[...keys, ...names.map(json)].join(', ')}]));
});`;
}

function hitsOf(sources: string[]): string[] {
  const hits = ['native-xs-globals'];
  if (sources.some((one) => one.startsWith('delete'))) hits.push('live-global-removal');
  return hits;
}

/** Bags of globals and of lexical bindings. */
export const globals: Kind = {
  name: 'globals',
  esid: 'sec-definecompartmentglobals',
  description: 'What a compartment makes of globals and globalLexicals',
  features: ['Compartment'],
  cases: fc
    .record({
      locked: fc.constantFrom(true, true, false),
      bag: bagOf(key, value, 5),
      lexicals: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: bagOf(lexicalKey, value, 3) },
      ),
      sources: fc.array(source, { minLength: 1, maxLength: 5 }),
    })
    .map(
      ({ locked, bag, lexicals, sources }): Case => ({
        locked,
        needs: lexicals === null ? [] : ['globalLexicals'],
        hits: hitsOf(sources),
        program: program(bag, lexicals, sources),
      }),
    ),
};
