// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: Compartment.prototype.importNow is a method with the length 1
features: [Compartment, Compartment-modules, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const { importNow } = Compartment.prototype;

assert.sameValue(Object.getPrototypeOf(importNow), Function.prototype);
assert.sameValue(isConstructor(importNow), false);
assert.sameValue('prototype' in importNow, false);
verifyProperty(importNow, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(importNow, 'name', { value: 'importNow', writable: false, enumerable: false, configurable: true });
verifyProperty(Compartment.prototype, 'importNow', {
  value: importNow,
  writable: true,
  enumerable: false,
  configurable: true,
});
