// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A function as the bag gives its own enumerable properties
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

function bag() {}
bag.x = 1;
const compartment = new Compartment({ globals: bag });

assert.compareArray(Object.keys(compartment.globalThis), ['x']);
assert.sameValue(compartment.evaluate('x + typeof length + typeof prototype'), '1undefinedundefined');
