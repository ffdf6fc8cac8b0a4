// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: Compartment.prototype.load is a method with the length 1
features: [Compartment, Compartment-modules, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const { load } = Compartment.prototype;

assert.sameValue(Object.getPrototypeOf(load), Function.prototype);
assert.sameValue(isConstructor(load), false);
assert.sameValue('prototype' in load, false);
verifyProperty(load, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(load, 'name', { value: 'load', writable: false, enumerable: false, configurable: true });
verifyProperty(Compartment.prototype, 'load', {
  value: load,
  writable: true,
  enumerable: false,
  configurable: true,
});
