// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: The Function constructor of a compartment has the properties length, name and prototype
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  6. For each row of #table-function-constructors, in order, do
    [...]
    d. Let constructor be CreateBuiltinFunction(steps, 1, name, « [[FunctionKind]] », compartmentRec, proto).
    [...]
    g. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const { Function: Inner } = new Compartment().globalThis;

assert.notSameValue(Inner, Function);
assert.sameValue(isConstructor(Inner), true);
assert.compareArray(Reflect.ownKeys(Inner).sort(), ['length', 'name', 'prototype']);
verifyProperty(Inner, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(Inner, 'name', { value: 'Function', writable: false, enumerable: false, configurable: true });
verifyProperty(Inner, 'prototype', {
  value: Function.prototype,
  writable: false,
  enumerable: false,
  configurable: false,
});
