// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Attacks on isolation: a text is run as a guest in each way that there is, in a realm with secrets, and must neither
    get one nor change what compartments share. What it returns, throws or gives to the global function `take` is its loot.
defines: [attack, attackAsync, attackImport, attackShared, attackStart, assertNothingTaken, assertWorks, scuttle, atEachDepth, attackEvalAtEachDepth, escapeSecret, escapeLexical, escapeHost]
---*/

// The secrets: a property of the global object, a lexical binding, a function as a host has them.
var escapeSecret = 'a secret among the globals';
let escapeLexical = 'a secret among the lexical bindings';
function escapeHost() {
  'use strict';
  return escapeSecret;
}

/** What belongs to the start compartment alone, with names: [object, name, object, name, …]. */
const __ofStart = [globalThis, 'the global object', eval, 'eval', Function, 'Function', escapeHost, 'a function'];
{
  const add = function (value, name) {
    if (typeof value === 'function' || (typeof value === 'object' && value !== null)) __ofStart.push(value, name);
  };
  // Where a realm is born locked, what is in these places is shared, and makes no code.
  if ((function () {}).constructor === Function) {
    add((function* () {}).constructor, 'GeneratorFunction');
    add((async function () {}).constructor, 'AsyncFunction');
    add((async function* () {}).constructor, 'AsyncGeneratorFunction');
  }
  for (const name of ['Compartment', 'lockdown', 'print', '$262', 'setTimeout', 'WebAssembly', 'Intl', 'Atomics']) {
    add(globalThis[name], name);
  }
  for (const name of ['Date', 'Error', 'RegExp', 'Math']) add(globalThis[name], name);
  if (typeof Temporal === 'object') add(Temporal.Now, 'Temporal.Now');
  for (const name of ['SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry']) add(globalThis[name], name);
}

// An attack may change prototypes before lockdown, so nothing is looked up in one below.
const { getOwnPropertyDescriptor: __describe, getPrototypeOf: __prototypeOf, ownKeys: __keysOf } = Reflect;
const { is: __is, isFrozen: __isFrozen } = Object;
const __text = JSON.stringify;
const __isObjectLike = function (value) {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
};

/** Fails when a value is a secret or of the start compartment, or has such a value in its properties. */
function assertNothingTaken(value, way, depth = 0) {
  if (value === escapeSecret || value === escapeLexical) throw new Test262Error(way + ': the guest has ' + value);
  if (!__isObjectLike(value)) return;
  for (let i = 0; i < __ofStart.length; i += 2) {
    if (value === __ofStart[i]) throw new Test262Error(way + ': the guest has ' + __ofStart[i + 1] + ' of the start');
  }
  if (depth > 3) return;
  let keys;
  try {
    keys = __keysOf(value);
  } catch (error) {
    // A Proxy of the guest's that throws holds nothing that it has not got otherwise.
    return;
  }
  for (let i = 0; i < keys.length; i++) {
    let desc;
    try {
      desc = __describe(value, keys[i]);
    } catch (error) {}
    if (desc !== undefined) assertNothingTaken(desc.value, way, depth + 1);
  }
}

/** Some of the objects that compartments share, of each kind. */
const __shared = [];
{
  const names = 'Object Function Array String Number Boolean Symbol BigInt Promise Map Set WeakMap RegExp Error TypeError ' +
    'RangeError Date JSON Reflect Proxy Uint8Array ArrayBuffer DataView parseInt';
  for (const name of names.split(' ')) __shared.push(globalThis[name], globalThis[name].prototype);
  __shared.push(__prototypeOf(Uint8Array), __prototypeOf(Uint8Array.prototype), Array.prototype.push);
  for (const fn of [function* () {}, async function () {}, async function* () {}]) {
    __shared.push(__prototypeOf(fn), __prototypeOf(fn).prototype);
  }
  for (const iterator of [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), /./[Symbol.matchAll]('')]) {
    __shared.push(__prototypeOf(iterator));
  }
  __shared.push(__prototypeOf(__prototypeOf([].values())), __describe(Map.prototype, 'size').get);
}

/** What is frozen has not changed since lockdown, and cannot change. */
function __assertFrozen() {
  for (let i = 0; i < __shared.length; i++) {
    if (!__isFrozen(__shared[i])) throw new Test262Error('a shared object is not frozen: number ' + i);
  }
}

let __isLocked = false;

function __lock() {
  if (!__isLocked) lockdown();
  __isLocked = true;
}

/** The ways in which a text becomes code of a compartment: [name, function of the compartment and text, …]. */
const __ways = [
  'evaluate', function (compartment, program) {
    return compartment.evaluate(program);
  },
  'eval from outside', function (compartment, program) {
    return compartment.globalThis.eval(program);
  },
  'Function from outside', function (compartment, program, body) {
    return body === undefined ? undefined : compartment.globalThis.Function(body)();
  },
  'indirect eval', function (compartment, program) {
    return compartment.evaluate('(0, eval)(' + __text(program) + ')');
  },
  'a nested compartment', function (compartment, program) {
    return compartment.evaluate('new Compartment({ globals: { take } }).evaluate(' + __text(program) + ')');
  },
];

function __options(options, taken) {
  const given = { __proto__: null, globals: {}, ...options };
  const take = function (value) {
    taken[taken.length] = value;
    return value;
  };
  // Other copies of the own properties, and no object that the start compartment keeps.
  return { ...given, globals: { ...given.globals, take: Object.freeze(take) } };
}

/** Whether code that a compartment evaluates after the attack is confined as ever. */
function __assertConfined(compartment, way) {
  const texts = ['escapeSecret', '(0, eval)("escapeLexical")', 'Function("return escapeSecret")()'];
  for (let i = 0; i < texts.length; i++) {
    let value;
    try {
      value = compartment.evaluate(texts[i]);
    } catch (error) {}
    assertNothingTaken(value, way + ', and then ' + texts[i]);
  }
}

/**
 * Locks the realm down, unless an attack of this test did, and runs an attack as a guest, each time in a fresh
 * compartment.
 *
 * @param {string} body the body of a function, or a program where the options say so
 * @param {object} [options] those of Compartment, and program: whether the text is not to be put into a function
 */
function attack(body, options) {
  __lock();
  const program = options && options.program ? body : '(function () {\n' + body + '\n})()';
  for (let i = 0; i < __ways.length; i += 2) {
    const way = __ways[i];
    const taken = [];
    const compartment = new Compartment(__options(options, taken));
    let loot;
    try {
      loot = __ways[i + 1](compartment, program, program === body ? undefined : body);
    } catch (error) {
      loot = error;
    }
    assertNothingTaken(loot, way);
    assertNothingTaken(taken, way);
    __assertConfined(compartment, way);
  }
  __assertFrozen();
}

/**
 * The same as attack, and once more in the start compartment, for an attack that changes what compartments share: what read() returns must be the same value after it, in
 * whichever way it is run.
 */
function attackShared(body, read) {
  __lock();
  const before = read();
  const assertSame = function () {
    if (!__is(read(), before)) throw new Test262Error('what compartments share has changed: ' + read);
  };
  for (let i = 0; i < __ways.length; i += 2) {
    const compartment = new Compartment(__options({}, []));
    try {
      __ways[i + 1](compartment, '(function () {\n' + body + '\n})()', body);
    } catch (error) {}
    assertSame();
  }
  try {
    (0, eval)('(function () {\n' + body + '\n})')();
  } catch (error) {}
  assertSame();
}

/** The same as attack for the body of an async function; the result is a promise. */
async function attackAsync(body, options) {
  __lock();
  const program = '(async function () {\n' + body + '\n})()';
  for (let i = 0; i < __ways.length; i += 2) {
    const way = __ways[i];
    const taken = [];
    const compartment = new Compartment(__options(options, taken));
    let loot;
    try {
      loot = await __ways[i + 1](compartment, program, 'return ' + program);
    } catch (error) {
      loot = error;
    }
    assertNothingTaken(loot, way);
    assertNothingTaken(taken, way);
    __assertConfined(compartment, way);
  }
  __assertFrozen();
}

/** The same as attackAsync for an attack that imports SPECIFIER, which stands for a file with a secret, seen from wherever that may be. */
async function attackImport(body) {
  const paths = ['./secret_FIXTURE.js', './test262-ses/test/escape/import/secret_FIXTURE.js'];
  for (const path of paths) await attackAsync(body.split('SPECIFIER').join(path));
}

/**
 * Locks the realm down and runs an attack in the start compartment: on what compartments share, since all else is its
 * own. The function is called with a compartment that exists by then, in which `take` is a global; what it returns or
 * throws, other than an assertion's failure, is let be.
 */
function attackStart(callback) {
  __lock();
  const taken = [];
  const compartment = new Compartment(__options({}, taken));
  try {
    callback(compartment);
  } catch (error) {
    if (error instanceof Test262Error) throw error;
  }
  assertNothingTaken(taken, 'start');
  __assertFrozen();
  __assertConfined(compartment, 'start');
  __assertConfined(new Compartment(), 'start');
}

/**
 * Puts something else in the place of every global property that can be changed: change(key, value) gives a descriptor,
 * or undefined for none. Returns a function that puts all back, since a harness needs them.
 */
function scuttle(change) {
  const { defineProperty, deleteProperty } = Reflect;
  const global = globalThis;
  const changed = [];
  const keys = __keysOf(global);
  for (let i = 0; i < keys.length; i++) {
    const desc = __describe(global, keys[i]);
    if (desc.configurable) changed[changed.length] = { key: keys[i], desc };
  }
  for (let i = 0; i < changed.length; i++) {
    const { key, desc } = changed[i];
    const other = change(key, desc.value);
    if (other === undefined) deleteProperty(global, key);
    else defineProperty(global, key, other);
  }
  return function () {
    for (let i = 0; i < changed.length; i++) defineProperty(global, changed[i].key, changed[i].desc);
  };
}

const { Compartment: __Compartment, ModuleSource: __ModuleSource, harden: __harden } = globalThis;

/** Calls lock, and fails unless all then works that needs no global of the start compartment. */
function assertWorks(lock) {
  let results;
  try {
    lock();
    const compartment = new __Compartment({
      globals: { three: 3 },
      modules: { m: { source: new __ModuleSource('export const four = 4;') } },
    });
    results = [
      compartment.evaluate('typeof escapeSecret'),
      compartment.globalThis.Function('return typeof escapeSecret')(),
      compartment.evaluate('new Compartment().evaluate("1 + 1")'),
      compartment.evaluate('(0, eval)("three")'),
      compartment.importNow('m').four,
      __isFrozen(__harden({})),
      compartment.evaluate('import("m"); try { null.x; } catch (error) { error.constructor.name; }'),
    ].join();
  } catch (error) {
    results = error.name + ': ' + error.message;
  }
  if (results !== 'undefined,undefined,2,3,4,true,TypeError') throw new Test262Error('not as before: ' + results);
}

/** For a guest: atEachDepth(attempt, pad) calls attempt wherever the stack is full or nearly so, until it returns true. */
const atEachDepth = `
  const atEachDepth = (attempt, pad) => {
    let isDone = false;
    const dive = () => {
      try { dive(); } catch {}
      if (!isDone) isDone = attempt();
    };
    const padded = (depth) => (depth > 0 ? padded(depth - 1) : dive());
    try { padded(pad); } catch {}
  };
`;

/** Locks the realm down, runs a statement of a guest at each depth, and fails if the name eval then stands for another. */
function attackEvalAtEachDepth(statement) {
  __lock();
  const others = new Compartment({ globals: { secret: undefined } }).evaluate(atEachDepth + `
    const own = globalThis.eval;
    let others = 0;
    for (let pad = 0; pad < 3; pad++) {
      atEachDepth(() => {
        try { ` + statement + ` } catch {}
        if (eval !== own) others++;
      }, pad);
    }
    if (eval !== own) others++;
    others;
  `);
  if (others !== 0) throw new Test262Error('eval stands for another function: ' + statement);
}
