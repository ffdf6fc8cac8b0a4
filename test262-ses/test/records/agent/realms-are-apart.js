// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: A compartment of another realm has the intrinsic objects of that realm
info: |
  The realm that is not a Compartment Record and from which the intrinsic objects come is the start compartment.
features: [Compartment, host-realms, agent-wide-lockdown, unlocked]
---*/

const other = $262.createRealm().global;
const compartment = new other.Compartment({ globals: { x: 1 } });

assert.notSameValue(compartment.globalThis.Array, Array);
assert.sameValue(compartment.globalThis.Array, other.Array);
assert.sameValue(compartment.evaluate('[] instanceof Array'), true);
assert.sameValue(compartment.evaluate('[]') instanceof Array, false);
assert.sameValue(compartment instanceof Compartment, false);
assert.sameValue(compartment.evaluate('x'), 1);
assert.throws(other.SyntaxError, () => compartment.evaluate('('));
