// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-compartment.prototype.name
description: Compartment.prototype.name is an accessor property without a setter
info: |
  get Compartment.prototype.name

  1. Let C be the this value.
  2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
features: [Compartment, unlocked]
includes: [propertyHelper.js]
---*/

const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(Compartment.prototype, 'name');

assert.sameValue(set, undefined);
assert.sameValue(enumerable, false);
assert.sameValue(configurable, true);
verifyProperty(get, 'name', { value: 'get name', writable: false, enumerable: false, configurable: true });
verifyProperty(get, 'length', { value: 0, writable: false, enumerable: false, configurable: true });
assert.sameValue(get.call(new Compartment({ name: 'c' })), 'c');
