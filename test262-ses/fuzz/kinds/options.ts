import fc from 'fast-check';
import { type Case, json, type Kind, oneOf } from '../case.ts';
import { type Bag, bagOf, bagPrelude, bagSource } from './bags.ts';

// What the constructors and methods of the API make of arguments: their types, and the order in which they are read.

const ours = ['globals', 'globalLexicals', 'name'];
const ofModules = [
  'modules',
  'resolveHook',
  'importHook',
  'loadHook',
  'importNowHook',
  'loadNowHook',
  'importMetaHook',
];

const key = fc.oneof(
  { weight: 4, arbitrary: oneOf(...ours.map(json)) },
  { weight: 1, arbitrary: oneOf(...ofModules.map(json)) },
  { weight: 1, arbitrary: oneOf('"unknown"', '"__proto__"', 'Symbol.iterator') },
);
const primitives = ['undefined', 'null', '1', '"s"', 'true', 'Symbol.iterator', '5n'];
const value = oneOf(
  ...['{}', '{}', '{ a: 1 }', '[]', '["x"]', 'function () {}', '() => ({})', 'Object.create(null)'],
  ...['{ toString() { observer.note("toString"); return "named"; } }', '{ toString() { throw new RangeError(); } }'],
  ...primitives,
);

/** Calls with arguments of every kind. */
const call = fc.oneof(
  oneOf(...primitives, '{}', '() => {}', '[]').map((one) => `new Compartment(${one})`),
  oneOf(...primitives, '{}').map((one) => `new Compartment().evaluate(${one})`),
  oneOf(...primitives, '{}', 'Compartment.prototype').map((one) => `Compartment.prototype.evaluate.call(${one}, "1")`),
  oneOf(
    'Compartment()',
    'Reflect.construct(Compartment, [], Object)',
    'Reflect.construct(Compartment, [], Date) instanceof Date',
  ),
  oneOf(
    'Reflect.construct(Compartment, [], function () {}) instanceof Compartment',
    'Reflect.construct(Compartment, [{}], Map).evaluate',
  ),
  oneOf(
    'class extends Compartment {}',
    'new (class extends Compartment {})().evaluate("1")',
    'new Compartment(undefined, 1).name',
  ),
  oneOf(...primitives, '{}').map((one) => `harden(${one})`),
  oneOf(...primitives, '{}').map((one) => `lockdown(${one})`),
  oneOf('globalThis', 'name').map((one) => `Reflect.get(Compartment.prototype, "${one}", {})`),
  oneOf('harden()', 'new harden({})', 'new lockdown()', 'lockdown()'),
);

function program(bag: Bag, calls: string[]): string {
  return `${bagPrelude}
observer.attempt("compartment", () => {
  const compartment = new Compartment(${bagSource('options', bag)});
  observer.attempt("name", () => compartment.name);
  observer.attempt("a", () => compartment.evaluate("typeof a"));
  return Object.getPrototypeOf(compartment);
});
${calls.map((one) => `observer.attempt(${json(one)}, () => (${one}));`).join('\n')}`;
}

/** Bags of options, and other arguments. */
export const options: Kind = {
  name: 'options',
  esid: 'sec-compartment',
  description: 'What the constructors and functions make of their arguments',
  features: ['Compartment'],
  cases: fc
    .record({
      locked: fc.constantFrom(true, false),
      bag: bagOf(key, value, 4),
      calls: fc.array(call, { maxLength: 4 }),
    })
    .map(({ locked, bag, calls }): Case => {
      const text = json(bag);
      const readsModules = bag.proxy !== null || ofModules.some((name) => text.includes(name));
      return {
        locked,
        alone: !locked && calls.some((one) => one.includes('lockdown')),
        needs: [
          ...(readsModules ? ['Compartment-modules'] : []),
          ...(text.includes('globalLexicals') ? ['globalLexicals'] : []),
        ],
        hits: ['native-xs-options'],
        program: program(bag, calls),
      };
    }),
};
