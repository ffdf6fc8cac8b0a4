// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A NewTarget that a compartment made falls back to the prototype that all compartments share
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment]
---*/

const NewTarget = new Compartment().evaluate('function NewTarget() {} NewTarget.prototype = null; NewTarget');
const compartment = Reflect.construct(Compartment, [{ globals: { x: 1 } }], NewTarget);

assert.sameValue(Object.getPrototypeOf(compartment), Compartment.prototype);
assert.sameValue(compartment.evaluate('x'), 1);
