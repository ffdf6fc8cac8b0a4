// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: After lockdown in one realm of an agent lockdown throws in the others
info: |
  lockdown ( [ options ] )

  2. Let agentRecord be the Agent Record of the surrounding agent.
  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
features: [lockdown, agent-wide-lockdown, host-realms]
---*/

const other = $262.createRealm().global;

lockdown();

assert.throws(other.TypeError, function () {
  other.lockdown();
});
