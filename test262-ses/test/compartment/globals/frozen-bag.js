// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A frozen bag gives globals that can be changed
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: Object.freeze({ x: 1, y: 1 }) });

assert.sameValue(compartment.evaluate('x = 2; x'), 2);
assert.sameValue(compartment.globalThis.x, 2);
assert.sameValue(compartment.evaluate('delete globalThis.y'), true);
assert.sameValue(compartment.evaluate('typeof y'), 'undefined');
