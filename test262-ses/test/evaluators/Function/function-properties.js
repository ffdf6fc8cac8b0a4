// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A function of the Function constructor has the properties length, name and prototype
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  20. Perform SetFunctionName(F, "anonymous").
  [...]
  23. Else if kind is normal, then
    a. Perform MakeConstructor(F).
features: [Compartment]
includes: [propertyHelper.js, isConstructor.js]
---*/

const compartment = new Compartment();
const f = compartment.globalThis.Function('a', 'b', 'c = 1', '');

assert.sameValue(isConstructor(f), true);
assert.sameValue(Object.getPrototypeOf(f.prototype), Object.prototype);
assert.sameValue(f.prototype.constructor, f);
assert.compareArray(Reflect.ownKeys(f.prototype), ['constructor']);
verifyProperty(f, 'length', { value: 2, writable: false, enumerable: false, configurable: true });
verifyProperty(f, 'name', { value: 'anonymous', writable: false, enumerable: false, configurable: true });
verifyProperty(f.prototype, 'constructor', { value: f, writable: true, enumerable: false, configurable: true });
verifyProperty(f, 'prototype', { value: f.prototype, writable: true, enumerable: false, configurable: false });
