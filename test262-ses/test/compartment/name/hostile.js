// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A name may be any text, and code never sees it
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment]
---*/

for (const name of ['*/', '\n}', "'); throw 1; ('", '\ud800', '__proto__', 'x'.repeat(1000)]) {
  const compartment = new Compartment({ name, globals: { x: 1 } });
  assert.sameValue(compartment.name, name);
  assert.sameValue(compartment.evaluate('x'), 1, JSON.stringify(name));
}
