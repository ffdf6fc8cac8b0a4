// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The global object cannot come to inherit from itself
features: [Compartment]
---*/

const compartment = new Compartment();
const other = new Compartment();

compartment.evaluate(`
  for (const proto of [globalThis, Object.create(globalThis), Object.create(Object.create(globalThis))]) {
    if (Reflect.setPrototypeOf(globalThis, proto)) throw new Error('it was set');
  }
`);
assert.throws(TypeError, () => compartment.evaluate('Object.setPrototypeOf(globalThis, globalThis)'));
assert.throws(TypeError, () => compartment.evaluate('__proto__ = Object.create(globalThis)'));
assert.sameValue(Object.getPrototypeOf(compartment.globalThis), Object.prototype);

Object.setPrototypeOf(compartment.globalThis, other.globalThis);
assert.throws(TypeError, () => Object.setPrototypeOf(other.globalThis, compartment.globalThis));
assert.throws(ReferenceError, () => compartment.evaluate('absent'));
