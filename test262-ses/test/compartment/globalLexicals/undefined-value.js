// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A binding whose value is undefined is initialized
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

const compartment = new Compartment({ globals: { x: 1 }, globalLexicals: { x: undefined } });

assert.sameValue(compartment.evaluate('x'), undefined);
assert.sameValue(compartment.evaluate('typeof x'), 'undefined');
assert.sameValue(compartment.evaluate('x = 2; x'), 2);
