// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: An own __proto__ property of the bag is data and does not change the prototype of the global object
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

const value = { inherited: 1 };
const compartment = new Compartment({ globals: { ['__proto__']: value } });
const { globalThis: global } = compartment;

assert.sameValue(Object.getPrototypeOf(global), Object.prototype);
assert.sameValue('inherited' in global, false);
assert.sameValue(compartment.evaluate('__proto__'), value);
verifyProperty(global, '__proto__', { value, writable: true, enumerable: true, configurable: true });
