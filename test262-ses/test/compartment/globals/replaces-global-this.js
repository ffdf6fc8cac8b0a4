// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global that is called globalThis replaces the name and not the global object
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

const replacement = {};
const compartment = new Compartment({ globals: { globalThis: replacement, x: 1 } });

assert.sameValue(compartment.evaluate('globalThis'), replacement);
assert.notSameValue(compartment.globalThis, replacement);
assert.sameValue(compartment.globalThis.globalThis, replacement);
assert.sameValue(compartment.globalThis.x, 1);
assert.sameValue(compartment.evaluate('x'), 1);
