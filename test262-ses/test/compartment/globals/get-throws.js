// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: What [[Get]] of the bag throws is thrown
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

assert.throws(Test262Error, () => new Compartment({ globals: throwingTrap({ x: 1 }, 'get') }));
