// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: The object and the bindings do not see each other's changes
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        4. Perform ! env.InitializeBinding(P, value).
features: [Compartment, globalLexicals]
---*/

const lexicals = { x: 1 };
const compartment = new Compartment({ globalLexicals: lexicals });

lexicals.x = 2;
lexicals.y = 2;
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('typeof y'), 'undefined');
compartment.evaluate('x = 3');
assert.sameValue(lexicals.x, 2);
