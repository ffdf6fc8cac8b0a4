// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A Compartment object is ordinary, extensible, without own properties
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
  [...]
  10. Return O.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 }, name: 'c' });

assert.sameValue(Object.getPrototypeOf(compartment), Compartment.prototype);
assert.compareArray(Reflect.ownKeys(compartment), []);
assert.sameValue(Object.isExtensible(compartment), true);
assert.sameValue(typeof compartment, 'object');
assert.sameValue(Object.prototype.toString.call(compartment), '[object Compartment]');

compartment.own = 1;
assert.sameValue(compartment.own, 1);
