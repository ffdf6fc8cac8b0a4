// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Lockdown does not freeze the global object of a compartment, be it made before or after
info: |
  The global object of the start compartment is not hardened.
features: [Compartment, lockdown]
---*/

const before = new Compartment({ globals: { x: 1 } });
lockdown();

for (const compartment of [before, new Compartment({ globals: { x: 1 } })]) {
  assert.sameValue(Object.isExtensible(compartment.globalThis), true);
  assert.sameValue(compartment.evaluate('x = 2; Array = 3; globalThis.y = 4; x + Array + y'), 9);
  assert.sameValue(compartment.evaluate('delete globalThis.Map'), true);
}
assert.sameValue(new Compartment().evaluate('[].constructor'), Array);
