// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global that becomes an accessor is one at once for code that was evaluated before
features: [Compartment, live-global-removal]
---*/

let reads = 0;
const compartment = new Compartment({ globals: { x: 'data' } });
const readX = compartment.evaluate('() => x');
const readMap = compartment.evaluate('() => Map');
assert.sameValue(readX(), 'data');
assert.sameValue(readMap(), Map);

for (const name of ['x', 'Map']) {
  Object.defineProperty(compartment.globalThis, name, { get: () => `read ${++reads}`, configurable: true });
}
assert.sameValue(readX(), 'read 1');
assert.sameValue(readMap(), 'read 2');
assert.sameValue(readX(), 'read 3');
