// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-realmlockdownstate
description: In a realm that was not locked down Compartment throws, though another realm of the agent was
info: |
  RealmLockdownState ( realm )

  [...]
  4. If agentRecord.[[LockdownState]] is locked and startRealm is not agentRecord.[[LockedRealm]], return failed.
features: [Compartment, lockdown, agent-wide-lockdown, host-realms]
---*/

const other = $262.createRealm().global;
lockdown();

assert.throws(other.TypeError, () => new other.Compartment());
assert.sameValue(new Compartment().evaluate('1'), 1);
