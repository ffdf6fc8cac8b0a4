// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardeniflocked
description: What code makes after lockdown is not frozen
info: |
  HardenIfLocked is performed on the evaluators, not on what they make.
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: 1 } });
const values = compartment.evaluate('[() => x, function () {}, class {}, {}, [], Function("return x")]');

for (const value of values) {
  assert.sameValue(Object.isExtensible(value), true);
  value.own = 1;
  assert.sameValue(value.own, 1);
}
assert.sameValue(values[0]() + values[5](), 2);
