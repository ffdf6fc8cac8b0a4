// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-agent-record
description: Only one realm of an agent can be locked down
info: |
  How far lockdown has come in this agent. It never leaves locked or failed.
features: [Compartment, agent-wide-lockdown, harden, host-realms, lockdown, unlocked]
---*/

const other = $262.createRealm().global;
assert.throws(other.TypeError, () => other.harden({}));
lockdown();

assert.throws(other.TypeError, () => other.lockdown());
assert.throws(TypeError, () => lockdown());
assert.sameValue(Object.isFrozen(harden({})), true);
