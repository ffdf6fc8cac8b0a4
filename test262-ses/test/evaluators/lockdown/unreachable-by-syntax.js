// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function-constructors
description: After lockdown no function of any kind leads to a function constructor that evaluates
info: |
  Only the first has a global name; no shared object leads to the others after lockdown.
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: 1 } });
const functions = compartment.evaluate(`[
  () => {}, function () {}, function* () {}, async function () {}, async () => {}, async function* () {},
  class {}, { m() {} }.m, Function(), Array, eval, Function,
]`);

for (const f of functions) {
  const { constructor } = Object.getPrototypeOf(f);
  assert.throws(TypeError, () => constructor('return 1'));
  assert.throws(TypeError, () => new constructor('return 1'));
  assert.throws(TypeError, () => Reflect.construct(constructor, ['return 1'], Object));
  assert.throws(TypeError, () => new (class extends constructor {})('return 1'));
}
assert.sameValue(compartment.evaluate('Function("return x")()'), 1);
