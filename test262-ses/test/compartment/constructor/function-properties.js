// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentconstructor
description: A Compartment constructor has the properties length, name and prototype
info: |
  CreateCompartmentConstructor ( realm )

  [...]
  2. Let constructor be CreateBuiltinFunction(steps, 0, "Compartment", « », realm).
  3. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: realm.[[Intrinsics]].[[%Compartment.prototype%]], [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment, unlocked]
includes: [propertyHelper.js]
---*/

const inner = new Compartment().globalThis.Compartment;
assert.notSameValue(inner, Compartment);

for (const constructor of [Compartment, inner]) {
  assert.compareArray(Reflect.ownKeys(constructor).sort(), ['length', 'name', 'prototype']);
  verifyProperty(constructor, 'length', { value: 0, writable: false, enumerable: false, configurable: true });
  verifyProperty(constructor, 'name', {
    value: 'Compartment',
    writable: false,
    enumerable: false,
    configurable: true,
  });
  verifyProperty(constructor, 'prototype', {
    value: Compartment.prototype,
    writable: false,
    enumerable: false,
    configurable: false,
  });
}
