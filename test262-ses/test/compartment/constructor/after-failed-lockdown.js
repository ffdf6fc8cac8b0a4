// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: No compartment can be made after lockdown has failed
info: |
  Compartment ( [ options ] )

  [...]
  5. If lockdownState is repairing or failed, throw a TypeError exception.
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment, lockdown, unlocked]
includes: [compartmentTraps.js]
---*/

const log = [];
const before = new Compartment({ globals: { x: 1 } });
Object.defineProperty(Function.prototype, 'constructor', { writable: false, configurable: false });
assert.throws(TypeError, () => lockdown());

for (let i = 0; i < 2; i++) {
  assert.throws(TypeError, () => new Compartment());
}
assert.throws(TypeError, () => Reflect.construct(Compartment, [], logTraps(function () {}, 'newTarget', log)));
assert.compareArray(log, [], 'the prototype of NewTarget is not read');
assert.throws(TypeError, () => new before.globalThis.Compartment(), 'in a compartment that was made before');
assert.sameValue(before.evaluate('x'), 1);
