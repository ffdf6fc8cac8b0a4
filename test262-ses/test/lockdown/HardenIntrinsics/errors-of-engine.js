// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The prototypes and the accessors of the errors that the engine throws are frozen
features: [Compartment, lockdown]
---*/

lockdown();
const errors = new Compartment().evaluate(`
  const errors = [new Error('of code'), new AggregateError([])];
  const sources = ['absent', 'null.x', 'new Array(-1)', '"".repeat(-1)', 'decodeURI("%")', 'JSON.parse("{")', 'eval("(")',
    'new RegExp("(")', '1n / 0n', 'BigInt(1.5)', 'Symbol() + ""', '(() => { "use strict"; absent = 1; })()', '1()', 'new 1',
    'class A extends 1 {}', 'const x = 1; x = 2', 'x; let x', 'new (class extends Object { constructor() {} })',
    'Object.freeze([]).push(1)', 'Object.defineProperty(Object.freeze({}), "x", {})', 'new Uint8Array(-1)', '[...1]',
    'new Proxy({}, null)', '(1).toFixed(101)', '"\\\\u{110000}".normalize("x")', 'Reflect.construct(1)', 'new WeakMap([[1, 1]])'];
  for (const source of sources) {
    try { (0, eval)(source); } catch (error) { errors.push(error); }
  }
  errors`);

assert(errors.length > 20, 'most throw');
for (const error of errors) {
  for (let proto = Object.getPrototypeOf(error); proto !== null; proto = Object.getPrototypeOf(proto)) {
    assert(Object.isFrozen(proto), `a prototype of ${error}`);
    assert(Object.isFrozen(proto.constructor), `the constructor of ${error}`);
  }
  for (const key of Reflect.ownKeys(error)) {
    const { get, set } = Reflect.getOwnPropertyDescriptor(error, key);
    assert(Object.isFrozen(get), `the getter of ${String(key)}`);
    assert(Object.isFrozen(set), `the setter of ${String(key)}`);
  }
}
