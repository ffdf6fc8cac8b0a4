// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardeniflocked
description: The evaluators of a compartment that is made after lockdown are hardened
info: |
  HardenIfLocked ( function )

  [...]
  2. If agentRecord.[[LockdownState]] is locked, perform ! HardenValue(function).
features: [Compartment, lockdown]
---*/

lockdown();
const { globalThis: global } = new Compartment();

for (const name of ['eval', 'Function', 'Compartment']) {
  assert.notSameValue(global[name], globalThis[name], name);
  assert.sameValue(Object.isFrozen(global[name]), true, name);
}
assert.sameValue(Object.isFrozen(global), false);
assert.throws(TypeError, () => {
  'use strict';
  global.eval.channel = 1;
});
