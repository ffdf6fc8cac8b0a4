import fc from 'fast-check';
import { type Case, json, type Kind, oneOf } from '../case.ts';

// Graphs of objects that are hardened: in which order their traps are called, and what is frozen in the end.

/** What a node is made as; `$` stands for its number. */
const shapes = {
  object: '{}',
  array: '[1, 2]',
  function: 'function () {}',
  arrow: '() => 1',
  class: 'class {}',
  bare: 'Object.create(null)',
  date: 'new Date(0)',
  regexp: '/x/g',
  map: 'new Map([[1, 2]])',
  promise: 'Promise.resolve(1)',
  symbol: 'Object(Symbol.iterator)',
  string: 'new String("ab")',
  typed: 'new Uint8Array([1, 2])',
  buffer: 'new ArrayBuffer(4)',
  generator: '(function* () {})()',
  compartment: 'new Compartment()',
};

interface Property {
  key: string;
  /** The number of a node, or the source of a primitive value. */
  value: number | string;
  kind: 'data' | 'get' | 'set' | 'both';
  writable: boolean;
  enumerable: boolean;
  configurable: boolean;
}

interface Node {
  shape: keyof typeof shapes;
  properties: Property[];
  proto: number | 'null' | null;
  state: 'open' | 'nonextensible' | 'sealed' | 'frozen';
  proxy: null | { trap: string; does: 'logs' | 'throws' | 'refuses' };
}

const traps = [
  'getPrototypeOf',
  'isExtensible',
  'preventExtensions',
  'getOwnPropertyDescriptor',
  'defineProperty',
  'ownKeys',
];

const key = oneOf(
  '"a"',
  '"b"',
  '"0"',
  '"length"',
  '"constructor"',
  '"__proto__"',
  'Symbol.iterator',
  'Symbol.toStringTag',
);
const primitive = oneOf('1', 'undefined', 'null', '"s"', 'Symbol.iterator', '5n', 'NaN');
const number = fc.nat({ max: 6 });

const property: fc.Arbitrary<Property> = fc.record({
  key,
  value: fc.oneof({ weight: 3, arbitrary: number }, { weight: 1, arbitrary: primitive }),
  kind: fc.constantFrom('data', 'data', 'data', 'get', 'set', 'both'),
  writable: fc.boolean(),
  enumerable: fc.boolean(),
  configurable: fc.boolean(),
});

const node: fc.Arbitrary<Node> = fc.record({
  shape: fc.constantFrom('object', 'object', ...(Object.keys(shapes) as (keyof typeof shapes)[])),
  properties: fc.array(property, { maxLength: 3 }),
  proto: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: number },
    { weight: 1, arbitrary: fc.constant('null' as const) },
  ),
  state: fc.constantFrom('open', 'open', 'open', 'open', 'nonextensible', 'sealed', 'frozen'),
  proxy: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    {
      weight: 2,
      arbitrary: fc.record({
        trap: oneOf(...traps),
        does: fc.constantFrom('logs', 'logs', 'logs', 'throws', 'refuses'),
      }),
    },
  ),
});

const closers = {
  open: '',
  nonextensible: 'Object.preventExtensions',
  sealed: 'Object.seal',
  frozen: 'Object.freeze',
};

/** Engines differ in the own properties of functions and in their order, which a Proxy would show. */
const isCallable = (shape: Node['shape']): boolean => ['function', 'arrow', 'class'].includes(shape);

function program(nodes: Node[], roots: number[]): string {
  const last = nodes.length - 1;
  const ref = (index: number): string => `values[${Math.min(index, last)}]`;
  const lines = [
    'const targets = [], values = [];',
    `const make = (target, proxy) => {
  const name = "node " + targets.push(target);
  observer.label(target, name);
  if (proxy === null) return values.push(target);
  const traps = {};
  for (const trap of ${json(traps)}) {
    traps[trap] = (...args) => {
      const key = typeof args[1] === "string" || typeof args[1] === "symbol" ? " " + String(args[1]) : "";
      observer.note(name + "." + trap + key);
      if (trap === proxy.trap && proxy.does === "throws") throw new RangeError(trap);
      if (trap === proxy.trap && proxy.does === "refuses") return trap === "ownKeys" ? [] : trap === "getOwnPropertyDescriptor" ? undefined : false;
      return Reflect[trap](...args);
    };
  }
  values.push(observer.label(new Proxy(target, traps), "proxy of " + name));
};
const define = (index, key, desc) => { Reflect.defineProperty(targets[index], key, desc); };
const getter = (value) => function () { return value; };`,
    ...nodes.map(({ shape, proxy }) => `make(${shapes[shape]}, ${json(isCallable(shape) ? null : proxy)});`),
  ];
  nodes.forEach(({ shape, properties, proto, state: wanted }, index) => {
    // Elements can be neither sealed nor frozen, and engines differ in how far they come.
    const state = shape === 'typed' && wanted !== 'open' ? 'nonextensible' : wanted;
    for (const { key, value, kind, writable, enumerable, configurable } of properties) {
      const source = typeof value === 'number' ? ref(value) : value;
      const flags = `enumerable: ${enumerable}, configurable: ${configurable}`;
      const accessors = [
        ...(kind !== 'set' ? [`get: getter(${source})`] : []),
        ...(kind !== 'get' ? ['set(v) {}'] : []),
      ];
      const what = kind === 'data' ? `value: ${source}, writable: ${writable}` : accessors.join(', ');
      lines.push(`define(${index}, ${key}, { ${what}, ${flags} });`);
    }
    if (proto !== null) {
      // Of earlier nodes only: the engine does not see a circle that goes through a Proxy, and would walk it for ever.
      const source = proto === 'null' || index === 0 ? 'null' : ref(proto % index);
      lines.push(`Reflect.setPrototypeOf(targets[${index}], ${source});`);
    }
    if (state !== 'open') lines.push(`try { ${closers[state]}(targets[${index}]); } catch {}`);
  });
  for (const root of roots) {
    lines.push(`observer.attempt("harden ${Math.min(root, last)}", () => harden(${ref(root)}));`);
    lines.push('for (const target of targets) observer.note(observer.shape(target));');
  }
  return lines.join('\n');
}

function hitsOf(nodes: Node[]): string[] {
  const hits: string[] = [];
  if (nodes.some(({ proxy }) => proxy !== null)) hits.push('native-xs-proxy-order');
  const isOwn = ({ key }: Node['properties'][number]) => /length|name/.test(key);
  if (nodes.some(({ shape, properties }) => isCallable(shape) && properties.some(isOwn))) {
    hits.push('function-key-order');
  }
  return hits;
}

/** Graphs of objects, hardened from one node after the other. */
export const graphs: Kind = {
  name: 'graphs',
  esid: 'sec-harden',
  description: 'What harden does with a graph of objects',
  features: ['harden', 'Compartment'],
  cases: fc
    .record({
      nodes: fc.array(node, { minLength: 1, maxLength: 7 }),
      roots: fc.array(number, { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ nodes, roots }): Case => ({
        locked: true,
        needs: [],
        hits: hitsOf(nodes),
        program: program(nodes, roots),
      }),
    ),
};
