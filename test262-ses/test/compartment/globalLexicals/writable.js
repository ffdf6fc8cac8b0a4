// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A writable property becomes a variable that code can assign
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
        [...]
        4. Perform ! env.InitializeBinding(P, value).
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { x: 1 } });

assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('x = 2'), 2);
assert.sameValue(compartment.evaluate('x += 1; x'), 3, 'it outlives the evaluation');
assert.sameValue(compartment.evaluate('[x] = [4]; x'), 4);
assert.sameValue(compartment.evaluate('for (x of [5]); x++; x'), 6);
