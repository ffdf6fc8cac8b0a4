// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: What [[GetOwnProperty]] of the bag throws is thrown
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    a. Let desc be ? globals.[[GetOwnProperty]](P).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

assert.throws(Test262Error, () => new Compartment({ globals: throwingTrap({ x: 1 }, 'getOwnPropertyDescriptor') }));
assert.compareArray(
  Object.keys(new Compartment({ globals: throwingTrap({}, 'getOwnPropertyDescriptor') }).globalThis),
  [],
  'without a key there is nothing to ask',
);
