// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: All code of a compartment shares one binding
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        2. If desc has a [[Writable]] field and desc.[[Writable]] is true, then
          a. Perform ! env.CreateMutableBinding(P, false).
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { x: 1 } });
const read = compartment.evaluate('() => x');
const write = compartment.globalThis.Function('value', 'x = value');

write(2);
assert.sameValue(read(), 2);
assert.sameValue(compartment.evaluate('x'), 2);
compartment.evaluate('x = 3');
assert.sameValue(read(), 3);
assert.sameValue(new Compartment({ globalLexicals: { x: 1 } }).evaluate('x'), 1, 'another compartment');
