// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A function that has run often sees a change of an intrinsic's name in its next turn
features: [Compartment]
---*/

const compartment = new Compartment();
const isArray = compartment.evaluate('(value) => Array.isArray(value)');

for (let i = 0; i < 300; i++) assert.sameValue(isArray([]), true);
compartment.globalThis.Array = { isArray: () => 'replaced' };
for (let i = 0; i < 300; i++) assert.sameValue(isArray([]), 'replaced');
compartment.globalThis.Array = Array;
assert.sameValue(isArray([]), true);
