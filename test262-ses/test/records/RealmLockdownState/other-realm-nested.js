// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-realmlockdownstate
description: A compartment counts as the realm that it comes from, however deep
info: |
  RealmLockdownState ( realm )

  [...]
  2. Repeat, while startRealm is a Compartment Record,
    a. Set startRealm to startRealm.[[ParentRealm]].
features: [Compartment, harden, lockdown, agent-wide-lockdown, host-realms, unlocked]
---*/

const other = $262.createRealm().global;
const nested = new other.Compartment().evaluate('new Compartment()');
lockdown();

assert.throws(other.TypeError, () => nested.evaluate('new Compartment()'));
assert.throws(other.TypeError, () => nested.evaluate('harden({})'));
assert.sameValue(nested.evaluate('1'), 1);
