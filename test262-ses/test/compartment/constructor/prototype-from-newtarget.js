// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The prototype of the new object is that of NewTarget
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment]
---*/

function NewTarget() {}
const compartment = Reflect.construct(Compartment, [{ globals: { x: 1 } }], NewTarget);

assert.sameValue(Object.getPrototypeOf(compartment), NewTarget.prototype);
assert.sameValue(compartment.evaluate, undefined);
assert.sameValue(Compartment.prototype.evaluate.call(compartment, 'x'), 1, 'it is a Compartment object');
assert.sameValue(Reflect.get(Compartment.prototype, 'globalThis', compartment).x, 1);
