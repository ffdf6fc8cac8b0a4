// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: Compartment.prototype.import is a method with the length 1
features: [Compartment, Compartment-modules, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const method = Compartment.prototype.import;

assert.sameValue(Object.getPrototypeOf(method), Function.prototype);
assert.sameValue(isConstructor(method), false);
assert.sameValue('prototype' in method, false);
verifyProperty(method, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(method, 'name', { value: 'import', writable: false, enumerable: false, configurable: true });
verifyProperty(Compartment.prototype, 'import', {
  value: method,
  writable: true,
  enumerable: false,
  configurable: true,
});
