// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Lockdown in one realm of an agent lets harden work in the others
info: |
  harden ( value )

  1. Let agentRecord be the Agent Record of the surrounding agent.
  2. If agentRecord.[[LockdownState]] is not locked, throw a TypeError exception.
features: [harden, lockdown, agent-wide-lockdown, host-realms]
---*/

const other = $262.createRealm().global;
assert.throws(other.TypeError, function () {
  other.harden({});
});

lockdown();

assert(Object.isFrozen(other.harden({})));
