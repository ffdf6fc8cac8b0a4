// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: Properties that are not enumerable are not copied and their getters are not called
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

let calls = 0;
const bag = { x: 1 };
Object.defineProperty(bag, 'hidden', {
  get() {
    calls += 1;
  },
  enumerable: false,
});
const compartment = new Compartment({ globals: bag });

assert.sameValue(calls, 0);
assert.sameValue('hidden' in compartment.globalThis, false);
assert.sameValue(compartment.evaluate('typeof hidden'), 'undefined');
assert.sameValue(compartment.evaluate('x'), 1);
