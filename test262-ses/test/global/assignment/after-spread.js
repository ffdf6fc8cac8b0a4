// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment to a rest element changes the global property, however far from its dots the name stands
features: [Compartment]
---*/

for (let spaces = 0; spaces < 12; spaces++) {
  const compartment = new Compartment({ globals: { x: 1 } });
  const read = compartment.evaluate('() => x');
  compartment.evaluate('[...' + ' '.repeat(spaces) + 'x] = [2]');
  assert.sameValue(compartment.globalThis.x, read(), spaces);
  compartment.evaluate('((...values) => {})(...' + ' '.repeat(spaces) + 'x = [3])');
  assert.sameValue(compartment.globalThis.x[0], 3, spaces);
  assert.sameValue(compartment.globalThis.x, read(), spaces);
}
