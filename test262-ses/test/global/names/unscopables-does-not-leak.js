// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A name that a property %Symbol.unscopables% would hide never falls through to the start compartment
features: [Compartment]
---*/

globalThis.startOnly = 'start';
const unscopables = { x: true, startOnly: true, print: true };
const compartment = new Compartment({ globals: { x: 1, [Symbol.unscopables]: unscopables } });
compartment.globalThis.startOnly = 'compartment';

for (const name of ['startOnly', 'print', '$262', 'Test262Error']) {
  let value;
  try {
    value = compartment.evaluate(name);
  } catch (error) {
    assert(error instanceof ReferenceError, name);
  }
  assert(value === undefined || value === 'compartment', name);
}
assert.sameValue(compartment.globalThis.x, 1);
