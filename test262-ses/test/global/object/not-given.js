// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A compartment has no name that tells time, place, chance or garbage collection, and no lockdown
info: |
  NOTE What a compartment does not get can be granted.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const names = [
  'Atomics', 'FinalizationRegistry', 'Intl', 'ShadowRealm', 'SharedArrayBuffer', 'WeakRef', 'WebAssembly', '$262',
  'console', 'lockdown', 'performance', 'print', 'setTimeout', 'window', 'self', 'global', 'process', 'require',
];

for (const name of names) {
  assert.sameValue(name in compartment.globalThis, false, name);
  assert.sameValue(compartment.evaluate(`typeof ${name}`), 'undefined', name);
}
assert.sameValue(compartment.evaluate('x'), 1);
