// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: evaluate throws a TypeError where the this value is no Compartment object
info: |
  Compartment.prototype.evaluate ( source )

  [...]
  2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
features: [Compartment]
---*/

const { evaluate } = Compartment.prototype;
const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(evaluate.call(compartment, 'x'), 1);
const values = [undefined, null, 1, 'c', Symbol('c'), {}, globalThis, Compartment, Compartment.prototype];
for (const value of [...values, compartment.globalThis, Object.create(compartment), new Proxy(compartment, {})]) {
  assert.throws(TypeError, () => evaluate.call(value, 'x'));
}
