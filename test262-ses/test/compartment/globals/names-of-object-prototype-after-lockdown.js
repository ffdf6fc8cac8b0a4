// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global may have a name that a frozen prototype has, since it is defined and not assigned
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { toString: 1, constructor: 2, ['__proto__']: 3 } });

assert.sameValue(Object.isFrozen(Object.prototype), true);
assert.sameValue(compartment.evaluate('toString + constructor + __proto__'), 6);
assert.sameValue(Object.getPrototypeOf(compartment.globalThis), Object.prototype);
