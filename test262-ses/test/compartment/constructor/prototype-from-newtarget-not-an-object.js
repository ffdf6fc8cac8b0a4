// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The prototype is that of Compartment where NewTarget has no object as its prototype property
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment]
---*/

for (const prototype of [undefined, null, true, 1, 'x', Symbol('prototype')]) {
  function NewTarget() {}
  NewTarget.prototype = prototype;
  const compartment = Reflect.construct(Compartment, [{ globals: { x: 1 } }], NewTarget);
  assert.sameValue(Object.getPrototypeOf(compartment), Compartment.prototype, String(prototype));
  assert.sameValue(compartment.evaluate('x'), 1, String(prototype));
}
