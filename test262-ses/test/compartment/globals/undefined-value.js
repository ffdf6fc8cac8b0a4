// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global whose value is undefined is bound
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

const compartment = new Compartment({ globals: { x: undefined } });

assert.sameValue('x' in compartment.globalThis, true);
assert.sameValue(compartment.evaluate('x'), undefined);
assert.sameValue(compartment.evaluate('x = 1; x'), 1);
assert.throws(ReferenceError, () => compartment.evaluate('y'), 'a name that is not bound');
