// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: The prototype property of an inert constructor is read-only before lockdown freezes all
info: |
  CreateInertConstructors ( realm )

  [...]
  2. For each row of #table-inert-constructors, in order, do
    [...]
    g. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
includes: [propertyHelper.js]
features: [Compartment, host-intrinsics, unlocked]
---*/

const compartment = new Compartment();
const prototypes = {
  Function: Function.prototype,
  GeneratorFunction: Object.getPrototypeOf(function* () {}),
  AsyncFunction: Object.getPrototypeOf(async function () {}),
  AsyncGeneratorFunction: Object.getPrototypeOf(async function* () {}),
  Compartment: Compartment.prototype
};

for (const [name, prototype] of Object.entries(prototypes)) {
  const inert = $262.compartmentIntrinsic(compartment, `%Inert${name}%`);
  assert.sameValue(Object.isExtensible(inert), true, name);
  verifyProperty(inert, 'prototype', { value: prototype, writable: false, enumerable: false, configurable: false });
}
