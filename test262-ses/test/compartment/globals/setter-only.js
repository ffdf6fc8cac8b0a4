// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A property that has a setter alone becomes a global whose value is undefined
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
---*/

let calls = 0;
const bag = {
  set x(value) {
    calls += 1;
  },
};
const compartment = new Compartment({ globals: bag });

assert.sameValue(compartment.evaluate('x'), undefined);
compartment.evaluate('x = 1');
assert.sameValue(compartment.globalThis.x, 1);
assert.sameValue(calls, 0);
