// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The caller and arguments of a function of a compartment stay out of reach
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const functions = compartment.evaluate('[function () {}, () => {}, class {}, function* () {}, async function () {}]');
functions.push(compartment.globalThis.Function(''), Function.prototype, Array.from, compartment.evaluate);
for (const name of ['caller', 'arguments']) {
  for (const fn of functions) {
    let value;
    try {
      value = fn[name];
    } catch (error) {
      assert.sameValue(error.constructor, TypeError);
    }
    assert.sameValue(value === undefined || value === null, true, name);
    assert.throws(TypeError, function () {
      'use strict';
      fn[name] = 1;
    });
  }
  const desc = Object.getOwnPropertyDescriptor(Function.prototype, name);
  assert(Object.isFrozen(desc.get), `get ${name}`);
  assert(Object.isFrozen(desc.set), `set ${name}`);
  assert.sameValue(desc.configurable, false);
}
