// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment on the line after a comment or a number that ends in a full stop changes the global property
features: [Compartment]
---*/

const sources = [
  '// Set it.\nx = 2',
  '// Set it.\r\n  x = 2',
  'const y = 1.\nx = 2',
  '/* Set it. */ x = 2',
  '// Set it.\u2028x += 1',
  '// Set it.\n[x] = [2]',
  '// Set it.\n++x',
];
for (const source of sources) {
  const compartment = new Compartment({ globals: { x: 1 } });
  const read = compartment.evaluate('() => x');
  compartment.evaluate(source);
  assert.sameValue(compartment.globalThis.x, 2, source);
  assert.sameValue(read(), 2, source);
}
