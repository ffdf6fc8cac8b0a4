// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: After lockdown has failed in one realm of an agent lockdown, harden and Compartment throw in the others
info: |
  lockdown ( [ options ] )

  2. Let agentRecord be the Agent Record of the surrounding agent.
  9. If repaired is an abrupt completion, then
    a. Set agentRecord.[[LockdownState]] to failed.
features: [lockdown, harden, Compartment, agent-wide-lockdown, host-realms, unlocked]
---*/

const other = $262.createRealm().global;
Object.freeze(Function.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.throws(other.TypeError, function () {
  other.lockdown();
});
assert.throws(other.TypeError, function () {
  other.harden({});
});
assert.throws(other.TypeError, function () {
  new other.Compartment();
});
