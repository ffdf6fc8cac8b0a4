// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: >
  A global that is given is a writable, enumerable, configurable data property whatever it was in the bag
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

const bag = {};
Object.defineProperty(bag, 'readOnly', { value: 1, enumerable: true });
Object.defineProperty(bag, 'accessor', { get: () => 2, enumerable: true });
const compartment = new Compartment({ globals: bag });

for (const [name, value] of [['readOnly', 1], ['accessor', 2]]) {
  verifyProperty(compartment.globalThis, name, { value, writable: true, enumerable: true, configurable: true });
}
