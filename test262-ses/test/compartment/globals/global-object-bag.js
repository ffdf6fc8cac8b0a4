// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: >
  The global object of another compartment as the bag gives what that was given, and none of its intrinsics
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

const first = new Compartment({ globals: { x: 1, Array: 'replaced' } });
const second = new Compartment({ globals: first.globalThis });

assert.compareArray(Object.keys(second.globalThis).sort(), ['Array', 'x']);
assert.sameValue(second.evaluate('Array'), 'replaced');
assert.sameValue(second.evaluate('globalThis'), second.globalThis);
assert.notSameValue(second.globalThis.eval, first.globalThis.eval);
