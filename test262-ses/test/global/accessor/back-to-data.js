// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An accessor that becomes a data property again is read as one
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const { globalThis: global } = compartment;
const read = compartment.evaluate('() => x');

Object.defineProperty(global, 'x', { get: () => 2, configurable: true });
assert.sameValue(compartment.evaluate('x'), 2);
Object.defineProperty(global, 'x', { value: 3, writable: true });
assert.sameValue(compartment.evaluate('x'), 3);
assert.sameValue(read(), 3);
assert.sameValue(compartment.evaluate('x = 4; globalThis.x'), 4);
assert.sameValue(read(), 4);
