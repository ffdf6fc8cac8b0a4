// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The bag needs no prototype and gives none
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { __proto__: null, x: 1 } });

assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(Object.getPrototypeOf(compartment.globalThis), Object.prototype);
assert.compareArray(Object.keys(compartment.globalThis), ['x']);
