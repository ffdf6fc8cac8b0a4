// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-agent-record
description: The state of lockdown is one for all compartments
info: |
  How far lockdown has come in this agent. It never leaves locked or failed.
features: [Compartment, harden, lockdown, unlocked]
---*/

const compartment = new Compartment({ globals: { lockdown } });

assert.throws(TypeError, () => compartment.evaluate('harden({})'));
compartment.evaluate('lockdown()');
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => compartment.evaluate('lockdown()'));
assert.sameValue(Object.isFrozen(compartment.evaluate('harden({})')), true);
