// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A function sees a global property that its source defined, and each change of it
features: [Compartment]
---*/

const compartment = new Compartment();
const read = compartment.evaluate('globalThis.first = 1; globalThis.second = () => first; () => second()');

assert.sameValue(read(), 1);
compartment.globalThis.first = 2;
assert.sameValue(read(), 2);
compartment.evaluate('first = 3');
assert.sameValue(read(), 3);
