// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: The method of another realm takes a Compartment object of this one
info: |
  Compartment.prototype.evaluate ( source )

  [...]
  2. Perform ? RequireInternalSlot(C, [[CompartmentRecord]]).
features: [Compartment, host-realms, agent-wide-lockdown]
---*/

const other = $262.createRealm().global;
const compartment = new Compartment({ globals: { x: 1 }, name: 'c' });

assert.notSameValue(other.Compartment.prototype.evaluate, Compartment.prototype.evaluate);
assert.sameValue(other.Compartment.prototype.evaluate.call(compartment, 'x'), 1);
assert.sameValue(other.Reflect.get(other.Compartment.prototype, 'name', compartment), 'c');
assert.throws(other.TypeError, () => other.Compartment.prototype.evaluate.call({}, 'x'));
