// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A new value that is defined and not assigned is seen by all code
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => x');
const readMap = compartment.evaluate('() => Map');

Object.defineProperty(compartment.globalThis, 'x', { value: 2 });
Object.defineProperties(compartment.globalThis, { Map: { value: 3, writable: false } });
assert.sameValue(read() + readMap(), 5);
assert.sameValue(compartment.evaluate('x + Map'), 5);
Reflect.defineProperty(compartment.globalThis, 'Map', { value: 4 });
assert.sameValue(readMap(), 4);
