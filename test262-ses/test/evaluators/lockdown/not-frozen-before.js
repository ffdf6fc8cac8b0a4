// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardeniflocked
description: The evaluators of a compartment that was made before lockdown stay as they were
info: |
  HardenIfLocked ( function )

  [...]
  2. If agentRecord.[[LockdownState]] is locked, perform ! HardenValue(function).
features: [Compartment, lockdown, unlocked]
---*/

const { globalThis: global } = new Compartment({ globals: { x: 1 } });
global.eval.own = 1;
lockdown();

for (const name of ['eval', 'Function']) {
  assert.sameValue(Object.isExtensible(global[name]), true, name);
}
assert.sameValue(global.eval.own, 1);
assert.sameValue(global.eval('x') + global.Function('return x')(), 2);
