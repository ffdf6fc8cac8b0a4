// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global that becomes an accessor is assigned through its setter by code that was evaluated before
features: [Compartment, live-global-removal]
---*/

const calls = [];
const compartment = new Compartment({ globals: { x: 'data' } });
const write = compartment.evaluate('(value) => { x = value; }');

write(1);
assert.sameValue(compartment.globalThis.x, 1);
Object.defineProperty(compartment.globalThis, 'x', { get: () => 'read', set: (value) => calls.push(value) });
write(2);
assert.compareArray(calls, [2]);
assert.sameValue(compartment.globalThis.x, 'read');
