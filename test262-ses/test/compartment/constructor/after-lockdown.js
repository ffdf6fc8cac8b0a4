// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Compartments can be made after lockdown
info: |
  Compartment ( [ options ] )

  [...]
  5. If lockdownState is repairing or failed, throw a TypeError exception.
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: 1 }, name: 'c' });

assert.sameValue(Object.getPrototypeOf(compartment), Compartment.prototype);
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(Object.isFrozen(compartment), false, 'the object itself is not hardened');
