// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The prototype falls back to that of the realm of NewTarget
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment, host-realms, agent-wide-lockdown]
---*/

const other = $262.createRealm().global;
const NewTarget = other.Function();
NewTarget.prototype = null;
const compartment = Reflect.construct(Compartment, [{ globals: { x: 1 } }], NewTarget);

assert.notSameValue(other.Compartment.prototype, Compartment.prototype);
assert.sameValue(Object.getPrototypeOf(compartment), other.Compartment.prototype);
assert.sameValue(compartment.evaluate('x'), 1);
