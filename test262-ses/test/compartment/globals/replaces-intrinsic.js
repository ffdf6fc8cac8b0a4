// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global of the name of an intrinsic takes its place in this compartment alone
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
includes: [propertyHelper.js]
---*/

const compartment = new Compartment({ globals: { Array: 'replaced', Map: undefined } });

assert.sameValue(compartment.evaluate('Array'), 'replaced');
assert.sameValue(compartment.evaluate('Map'), undefined);
assert.sameValue(compartment.evaluate('[].constructor'), Array);
assert.sameValue(new Compartment().evaluate('Array'), Array);
verifyProperty(compartment.globalThis, 'Array', {
  value: 'replaced',
  writable: true,
  enumerable: true,
  configurable: true,
});
