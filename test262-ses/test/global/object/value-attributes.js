// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-setcompartmentglobalbindings
description: The properties Infinity, NaN and undefined cannot be changed
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
    [...]
    c. Else if the Value column is present, then
      i. Let value be the value of the Value column.
      ii. Perform ! DefinePropertyOrThrow(global, name, PropertyDescriptor { [[Value]]: value, [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment]
includes: [propertyHelper.js]
---*/

const { globalThis: global } = new Compartment();
assert.notSameValue(global, globalThis);

for (const [name, value] of [['Infinity', Infinity], ['NaN', NaN], ['undefined', undefined]]) {
  verifyProperty(global, name, { value, writable: false, enumerable: false, configurable: false });
}
