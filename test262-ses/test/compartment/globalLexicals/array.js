// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: An array gives no binding that code can name
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  2. Let keys be ? lexicals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, globalLexicals]
---*/

const lexicals = ['a'];
lexicals.x = 1;
const compartment = new Compartment({ globalLexicals: lexicals });

assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('typeof length'), 'undefined');
assert.sameValue(compartment.evaluate('0'), 0);
