// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: The Compartment of a compartment that is made after lockdown is hardened
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  17. Perform HardenIfLocked(compartmentRec.[[Intrinsics]].[[%Compartment%]]).
features: [Compartment, lockdown, unlocked]
---*/

const before = new Compartment().globalThis.Compartment;
lockdown();
const after = new Compartment().globalThis.Compartment;

assert.notSameValue(after, Compartment);
assert.sameValue(Object.isFrozen(after), true);
assert.sameValue(Object.isFrozen(before), false, 'one that was made before lockdown keeps what it is');
