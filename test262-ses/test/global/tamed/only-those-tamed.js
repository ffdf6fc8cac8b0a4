// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: After lockdown a compartment gets the intrinsics that are not tamed as before
info: |
  CompartmentIntrinsicName ( row )

  [...]
  2. If agentRecord.[[LockdownState]] is locked and the Tamed column of row is present, return the value of the Tamed column of row.
  3. Return the value of the Intrinsic column of row.
features: [Compartment, lockdown, unlocked]
---*/

const before = new Compartment().globalThis;
lockdown();
const after = new Compartment().globalThis;
const own = ['globalThis', 'eval', 'Function', 'Compartment', 'Date', 'Error', 'Math', 'RegExp', 'Temporal'];

assert.compareArray(Reflect.ownKeys(after), Reflect.ownKeys(before));
for (const name of Reflect.ownKeys(after)) {
  assert.sameValue(after[name] === before[name] || name === 'NaN', !own.includes(name), name);
}
