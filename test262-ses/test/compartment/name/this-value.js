// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-compartment.prototype.name
description: The getter of name throws a TypeError where the this value is no Compartment object
info: |
  get Compartment.prototype.name

  [...]
  2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
features: [Compartment]
---*/

const { get } = Object.getOwnPropertyDescriptor(Compartment.prototype, 'name');
const compartment = new Compartment({ name: 'c' });

assert.sameValue(get.call(compartment), 'c');
const values = [undefined, null, 1, 'c', Symbol('c'), {}, Compartment, Compartment.prototype];
for (const value of [...values, compartment.globalThis, Object.create(compartment), new Proxy(compartment, {})]) {
  assert.throws(TypeError, () => get.call(value));
}
