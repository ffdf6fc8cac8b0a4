// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: What a trap of the modules object throws, Compartment throws
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  1. Let keys be ? modules.[[OwnPropertyKeys]]().
  2. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? modules.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let descriptor be ? Get(modules, P).
features: [Compartment, Compartment-modules]
includes: [compartmentTraps.js]
---*/

for (const trap of ['ownKeys', 'getOwnPropertyDescriptor', 'get']) {
  assert.throws(Test262Error, () => new Compartment({ modules: throwingTrap({ m: {} }, trap) }), trap);
}
