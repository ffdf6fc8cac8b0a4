// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-agent-record
description: The state of lockdown is one for all realms of an agent
info: |
  How far lockdown has come in this agent. It never leaves locked or failed.
features: [Compartment, agent-wide-lockdown, harden, host-realms, lockdown]
---*/

const other = $262.createRealm().global;
assert.throws(other.TypeError, () => other.harden({}));
lockdown();

assert.throws(other.TypeError, () => other.lockdown());
assert.sameValue(Object.isFrozen(other.harden(other.Object())), true);
assert.throws(other.TypeError, () => new other.Compartment().evaluate('Math.random()'));
