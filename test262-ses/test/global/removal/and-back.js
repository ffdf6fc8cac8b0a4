// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A name that is deleted and defined again is bound again for all code
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => x');
const readMap = compartment.evaluate('() => Map');

delete compartment.globalThis.x;
delete compartment.globalThis.Map;
compartment.globalThis.x = 2;
compartment.globalThis.Map = 3;
assert.sameValue(read() + readMap(), 5);
assert.sameValue(compartment.evaluate('x + Map'), 5);
compartment.evaluate('x = 4; Map = 5');
assert.sameValue(read() + readMap(), 9);
