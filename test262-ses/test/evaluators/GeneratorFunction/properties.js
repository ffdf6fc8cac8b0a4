// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: A compartment has function constructors of its own for the other kinds of function
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  6. For each row of #table-function-constructors, in order, do
    [...]
    b. Let proto be the intrinsic object of intrinsics that the [[Prototype]] column names.
    [...]
    d. Let constructor be CreateBuiltinFunction(steps, 1, name, « [[FunctionKind]] », compartmentRec, proto).
    [...]
    g. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
    h. Set the field of intrinsics that the Intrinsic column names to constructor.
features: [Compartment, host-intrinsics, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const compartment = new Compartment();
const kinds = [
  ['GeneratorFunction', Object.getPrototypeOf(function* () {})],
  ['AsyncFunction', Object.getPrototypeOf(async function () {})],
  ['AsyncGeneratorFunction', Object.getPrototypeOf(async function* () {})],
];

for (const [name, value] of kinds) {
  const constructor = $262.compartmentIntrinsic(compartment, `%${name}%`);
  assert.notSameValue(constructor, value.constructor, name);
  assert.sameValue(Object.getPrototypeOf(constructor), compartment.globalThis.Function, name);
  assert.sameValue(isConstructor(constructor), true, name);
  verifyProperty(constructor, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
  verifyProperty(constructor, 'name', { value: name, writable: false, enumerable: false, configurable: true });
  verifyProperty(constructor, 'prototype', { value, writable: false, enumerable: false, configurable: false });
}
