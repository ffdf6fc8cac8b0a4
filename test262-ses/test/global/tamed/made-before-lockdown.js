// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: A compartment that was made before lockdown keeps the untamed intrinsics
info: |
  NOTE A compartment that is made before lockdown keeps the untamed `Date`, `Error`, `Math`, `RegExp` and `Temporal`
  that it was given.
features: [Compartment, lockdown, unlocked]
---*/

const before = new Compartment();
lockdown();

for (const name of ['Date', 'Error', 'Math', 'RegExp']) {
  assert.sameValue(before.globalThis[name], globalThis[name], name);
  assert.sameValue(before.evaluate(name), globalThis[name], name);
}
assert.sameValue(before.evaluate('typeof Date.now() + typeof Math.random()'), 'numbernumber');
assert.throws(TypeError, () => before.evaluate('new Compartment()').evaluate('Date.now()'), 'what it makes now');
