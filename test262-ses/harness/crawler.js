// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    A walk through everything that a compartment reaches: own properties, prototypes, the functions of accessors and what
    they give, and what syntax and calls without an effect give. Run it in a realm that is not yet locked: it keeps what it uses.
defines: [crawl, crawlTwo, crawlerRoots]
---*/

/**
 * Expressions that give an object of each kind that code can make without any name but those of its globals. An engine
 * that cannot parse one, or whose evaluation throws, has no such object.
 */
const crawlerRoots = [
  'globalThis',
  'this',
  '[]', '({})', '/./', '1n', '1', "''", 'true', "Symbol('x')",
  'function () {}', '() => {}', '({ m() {} }).m', 'class {}', 'class extends Array {}',
  'function* () {}', 'async function () {}', 'async () => {}', 'async function* () {}', '({ async *m() {} }).m',
  '(function* () {})()', '(async function* () {})()', '(async function () {})()',
  '(function () { return arguments; })()',
  '((strings) => strings)`x${1}`', '((strings) => strings.raw)`x`',
  '(function () {}).bind()', '(() => {}).bind()',
  '[][Symbol.iterator]()', '[].entries()', "''[Symbol.iterator]()", "'x'.matchAll(/./g)", '/./[Symbol.matchAll]("")',
  'new Map()', 'new Map().entries()', 'new Set()', 'new Set().values()', 'new WeakMap()', 'new WeakSet()',
  '[].values().map((x) => x)', '[].values().filter((x) => x)', '[].values().flatMap((x) => [x])',
  '[].values().take(1)', '[].values().drop(1)', 'Iterator.from({ next() {} })', 'Iterator.from([])',
  'Iterator.concat([])', 'new (class extends Iterator {})()',
  "/(?<n>.)/d.exec('x')", "'x'.match(/(?<n>.)/)", "'x'.match(/./g)", "'a,b'.split(',')",
  'new Uint8Array(1)', 'new Float64Array(1)', 'new BigInt64Array(1)', 'new Uint8Array(1).values()', 'new ArrayBuffer(1)',
  'new DataView(new ArrayBuffer(1))', 'new ArrayBuffer(1, { maxByteLength: 2 })',
  'new Date(0)', 'new Proxy({}, {})', 'new Proxy(function () {}, {})', 'Proxy.revocable({}, {})',
  'Promise.resolve()', 'Promise.withResolvers()', 'new Promise((resolve, reject) => {})',
  '(() => { let found; new Promise((...functions) => { found = functions; }); return found; })()',
  'Object(1n)', 'Object(Symbol())', "Object('')", 'Object(true)', 'Object(1)',
  'new Error()', "new Error('', { cause: {} })", 'new TypeError()', 'new RangeError()', 'new SyntaxError()',
  'new ReferenceError()', 'new EvalError()', 'new URIError()', 'new AggregateError([])', 'new SuppressedError()',
  '(() => { try { null.x; } catch (error) { return error; } })()',
  '(() => { try { absent; } catch (error) { return error; } })()',
  "(() => { try { (0, eval)('('); } catch (error) { return error; } })()",
  '(() => { try { new Array(-1); } catch (error) { return error; } })()',
  "(() => { try { decodeURI('%'); } catch (error) { return error; } })()",
  '(() => { try { new Date(); } catch (error) { return error; } })()',
  '(() => { try { Math.random(); } catch (error) { return error; } })()',
  '(() => { try { new (() => {}).constructor(); } catch (error) { return error; } })()',
  'Object.getOwnPropertyDescriptor((function () { return arguments; })(), "callee").get',
  'new DisposableStack()', 'new AsyncDisposableStack()',
  '(() => { using x = null; return 1; })', '(async () => { await using x = null; return 1; })',
  'Intl', 'Temporal', 'new Temporal.Instant(0n)', 'Reflect', 'JSON', 'Math', 'JSON.rawJSON("1")',
  'eval', 'Function', "Function('return 1')", "(0, eval)('() => 1')",
  'Compartment', 'new Compartment()', 'new Compartment().globalThis', 'harden', 'lockdown', 'harden({})',
  "new ModuleSource('export default 1')", "new ModuleSource('').constructor",
];

/** The text that gives a list of all roots. */
const __rootsSource = '[' + crawlerRoots.map(function (root) {
  return '(() => { try { return (0, eval)(' + JSON.stringify('(' + root + ')') + '); } catch (error) { return error; } })()';
}).join(',\n') + ']';

/** That of an error of a full stack, which no code outlives in some engines. */
const __fullStackSource = '(() => { const dive = () => { dive(); }; try { dive(); } catch (error) { return error; } })()';

/** Calls that give new objects and change nothing, tried on each object that is reached. */
const __callsSource = '((Reflect) => (object) => {\n' +
  '  const found = [];\n' +
  "  const names = ['entries', 'keys', 'values', 'next', Symbol.iterator, Symbol.asyncIterator, 'valueOf', 'toString'];\n" +
  '  for (let i = 0; i < names.length; i++) {\n' +
  '    try {\n' +
  '      const method = object[names[i]];\n' +
  "      if (typeof method === 'function') found[found.length] = Reflect.apply(method, object, []);\n" +
  '    } catch (error) { found[found.length] = error; }\n' +
  '  }\n' +
  '  return found;\n' +
  '})(Reflect)';

const __crawler = { Map, Object, Reflect, Set, String };

/** What is the start compartment's alone, with its name. */
const __startOnly = new Map();
{
  const add = function (value, name) {
    if (__crawler.Object(value) === value) __startOnly.set(value, name);
  };
  add(globalThis, 'the global object');
  add(eval, 'eval');
  // Where a realm is born locked, what is in these places is shared, and makes no code.
  if ((function () {}).constructor === Function) {
    for (const fn of [function* () {}, async function () {}, async function* () {}]) {
      add(fn.constructor, 'a function constructor');
    }
  }
  const names = 'Function Compartment lockdown Date Error Math RegExp print $262 setTimeout console process Intl ' +
    'WebAssembly Atomics SharedArrayBuffer WeakRef FinalizationRegistry';
  for (const name of names.split(' ')) add(globalThis[name], name);
  if (typeof Temporal === 'object') {
    add(Temporal, 'Temporal');
    add(Temporal.Now, 'Temporal.Now');
  }
}

/**
 * A map of objects, in which a walk may go on while objects are added. Maps of some engines take time in proportion to
 * their size: so there is one for each key, which tells most objects apart and does not change while they are frozen.
 */
function __makeIndex() {
  const { Map, Object, Reflect, String } = __crawler;
  const maps = Object.create(null);
  const objects = [];
  const paths = [];
  const mapOf = function (object) {
    const name = typeof object === 'function' ? Reflect.getOwnPropertyDescriptor(object, 'name') : undefined;
    const key = typeof object + ' ' + String(name && name.value) + ' ' + Reflect.ownKeys(object).length;
    if (maps[key] === undefined) maps[key] = new Map();
    return maps[key];
  };
  return {
    get size() {
      return objects.length;
    },
    has: function (object) {
      return mapOf(object).has(object);
    },
    add: function (object, path) {
      const map = mapOf(object);
      if (map.has(object)) return;
      map.set(object, path);
      objects[objects.length] = object;
      paths[paths.length] = path;
    },
    forEach: function (callback) {
      for (let i = 0; i < objects.length; i++) callback(paths[i], objects[i]);
    },
  };
}

/**
 * Everything that code of a compartment reaches, with the path to it.
 *
 * @param {Compartment} compartment
 * @param {boolean} [overflows] whether a full stack is tried too
 * @returns {{ size: number, has(object): boolean, forEach(callback: (path: string, object) => void): void }}
 */
function crawl(compartment, overflows) {
  const { Object, Reflect, String } = __crawler;
  const reached = __makeIndex();
  const add = function (value, path) {
    if (Object(value) === value) {
      reached.add(value, path);
    } else if (value !== null && value !== undefined) {
      add(Reflect.getPrototypeOf(Object(value)), path + '.[[Prototype]]');
    }
  };
  const callsOf = compartment.evaluate(__callsSource);
  const roots = compartment.evaluate(__rootsSource);
  for (let i = 0; i < roots.length; i++) add(roots[i], crawlerRoots[i]);
  if (overflows) add(compartment.evaluate(__fullStackSource), 'the error of a full stack');
  add(compartment, 'the compartment');
  reached.forEach(function (path, object) {
    add(Reflect.getPrototypeOf(object), path + '.[[Prototype]]');
    const keys = Reflect.ownKeys(object);
    for (let k = 0; k < keys.length; k++) {
      const desc = Reflect.getOwnPropertyDescriptor(object, keys[k]);
      const at = path + '.' + String(keys[k]);
      add(desc.value, at);
      if (desc.get === undefined && desc.set === undefined) continue;
      add(desc.get, 'get ' + at);
      add(desc.set, 'set ' + at);
      // Where an engine lets no frozen property be overridden, a shim may have accessors that give a value.
      try {
        add(Reflect.get(object, keys[k]), at);
      } catch (error) {
        add(error, at);
      }
    }
    // What a call gives is not called again: that would have no end. Functions have nothing that is called here.
    if (typeof object === 'function' || path.includes(' gives ')) return;
    const found = callsOf(object);
    for (let i = 0; i < found.length; i++) add(found[i], path + ' gives ');
  });
  return reached;
}

/**
 * Crawls two fresh compartments of a locked realm and asserts that what both reach cannot be changed, and that nothing
 * which either reaches belongs to the start compartment alone.
 */
function crawlTwo(overflows) {
  const first = crawl(new Compartment(), overflows);
  const second = crawl(new Compartment(), overflows);
  let shared = 0;
  first.forEach(function (path, object) {
    if (__startOnly.has(object)) throw new Test262Error(path + ' is ' + __startOnly.get(object) + ' of the start compartment');
    if (!second.has(object)) return;
    shared++;
    if (!__crawler.Object.isFrozen(object)) throw new Test262Error(path + ' is shared and not frozen');
  });
  second.forEach(function (path, object) {
    if (__startOnly.has(object)) throw new Test262Error(path + ' is ' + __startOnly.get(object) + ' of the start compartment');
  });
  return { reached: first.size, shared: shared };
}
