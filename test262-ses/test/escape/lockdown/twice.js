// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A second lockdown, which would leave the realm half repaired and no compartment in it safe
defence: lockdown-once
features: [Compartment, harden, lockdown, unlocked]
---*/

lockdown();
assert.throws(TypeError, () => lockdown());
let compartment;
try {
  compartment = new Compartment();
} catch (error) {}
assert.notSameValue(compartment, undefined, 'compartments can be made as before');
assert.sameValue(harden(compartment), compartment);
