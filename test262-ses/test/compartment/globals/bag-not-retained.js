// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The bag and the global object do not see each other's changes
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

const bag = { x: 1, y: 1 };
const compartment = new Compartment({ globals: bag });

bag.x = 2;
bag.z = 2;
delete bag.y;
assert.sameValue(compartment.evaluate('x + y + typeof z'), '2undefined');

compartment.evaluate('x = 3; delete globalThis.y');
assert.sameValue(bag.x, 2);
assert.sameValue(compartment.globalThis.x, 3);
