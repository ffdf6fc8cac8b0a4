// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-realmlockdownstate
description: After lockdown a compartment in a compartment can harden and make compartments
info: |
  RealmLockdownState ( realm )

  [...]
  2. Repeat, while startRealm is a Compartment Record,
    a. Set startRealm to startRealm.[[ParentRealm]].
features: [Compartment, harden, lockdown]
---*/

const before = new Compartment().evaluate('new Compartment()');
lockdown();
const after = new Compartment().evaluate('new Compartment()');

for (const compartment of [before, after]) {
  assert.sameValue(Object.isFrozen(compartment.evaluate('harden({})')), true);
  assert.sameValue(compartment.evaluate('new Compartment().evaluate("1")'), 1);
}
