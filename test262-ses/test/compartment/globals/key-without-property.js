// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A key for which the bag has no property is passed over
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

const bag = new Proxy({ x: 1 }, { ownKeys: () => ['ghost', 'x'] });
const compartment = new Compartment({ globals: bag });

assert.compareArray(Object.keys(compartment.globalThis), ['x']);
assert.sameValue('ghost' in compartment.globalThis, false);
