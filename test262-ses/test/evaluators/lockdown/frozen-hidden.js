// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardeniflocked
description: The hidden function constructors of a compartment that is made after lockdown are hardened
info: |
  HardenIfLocked ( function )

  [...]
  2. If agentRecord.[[LockdownState]] is locked, perform ! HardenValue(function).
features: [Compartment, lockdown, host-intrinsics, unlocked]
---*/

const before = new Compartment();
lockdown();
const after = new Compartment();

for (const name of ['%GeneratorFunction%', '%AsyncFunction%', '%AsyncGeneratorFunction%']) {
  assert.sameValue(Object.isFrozen($262.compartmentIntrinsic(after, name)), true, name);
  assert.sameValue(Object.isFrozen($262.compartmentIntrinsic(before, name)), false, name);
  assert.notSameValue($262.compartmentIntrinsic(after, name), $262.compartmentIntrinsic(before, name), name);
}
