// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-agent-record
description: A lockdown that fails in one realm has failed for all realms of the agent
info: |
  How far lockdown has come in this agent. It never leaves locked or failed.
features: [Compartment, agent-wide-lockdown, harden, host-realms, lockdown, unlocked]
---*/

const other = $262.createRealm().global;
assert(new other.Compartment() instanceof other.Compartment);
Object.freeze(Date.prototype);
assert.throws(TypeError, () => lockdown());

assert.throws(other.TypeError, () => new other.Compartment());
assert.throws(other.TypeError, () => other.lockdown());
assert.throws(other.TypeError, () => other.harden({}));
