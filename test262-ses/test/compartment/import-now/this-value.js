// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws a TypeError where the this value is no Compartment object, and converts nothing
info: |
  Compartment.prototype.importNow ( specifier )

  1. Let C be the this value.
  2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const { importNow } = Compartment.prototype;
const compartment = compartmentOf({ a: 'export const x = 1' });
const specifier = {
  toString() {
    throw new Test262Error();
  },
};

assert.sameValue(importNow.call(compartment, 'a').x, 1);
const values = [undefined, null, 1, 'c', Symbol('c'), {}, globalThis, Compartment, Compartment.prototype];
for (const value of [...values, compartment.globalThis, Object.create(compartment), new Proxy(compartment, {})]) {
  assert.throws(TypeError, () => importNow.call(value, specifier));
}
