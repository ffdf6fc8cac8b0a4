// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardeniflocked
description: A guest changes the eval and the Function of its compartment, which the start compartment also calls
defence: hardened-own-functions
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
compartment.evaluate(`
  Reflect.set(eval, 'planted', 1);
  Reflect.set(Function, 'planted', 1);
  Reflect.set(Compartment, 'planted', 1);
  Reflect.setPrototypeOf(eval, null);
`);
const { eval: ownEval, Function: ownFunction, Compartment: ownCompartment } = compartment.globalThis;
for (const fn of [ownEval, ownFunction, ownCompartment]) {
  assert.sameValue('planted' in fn, false, fn.name);
  assert.sameValue(Object.getPrototypeOf(fn), Function.prototype, fn.name);
}
