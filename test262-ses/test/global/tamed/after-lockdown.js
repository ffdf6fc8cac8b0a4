// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: After lockdown a compartment gets the tamed intrinsics, the same in every compartment
info: |
  CompartmentIntrinsicName ( row )

  [...]
  2. If agentRecord.[[LockdownState]] is locked and the Tamed column of row is present, return the value of the Tamed column of row.
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
const { Date: SharedDate, Math: SharedMath } = compartment.globalThis;

for (const name of ['Date', 'Error', 'Math', 'RegExp']) {
  assert.notSameValue(compartment.globalThis[name], globalThis[name], name);
  assert.sameValue(compartment.evaluate(name), compartment.globalThis[name], name);
  assert.sameValue(new Compartment().globalThis[name], compartment.globalThis[name], name);
}
assert.throws(TypeError, () => compartment.evaluate('Date.now()'));
assert.throws(TypeError, () => compartment.evaluate('new Date()'));
assert.throws(TypeError, () => compartment.evaluate('Math.random()'));
assert.sameValue(new Compartment().evaluate('Date'), SharedDate);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.Math'), SharedMath);
