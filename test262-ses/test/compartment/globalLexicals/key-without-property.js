// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A key for which the object has no property gives no binding
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, globalLexicals]
---*/

const lexicals = new Proxy({ x: 1 }, { ownKeys: () => ['ghost', 'x'] });
const compartment = new Compartment({ globalLexicals: lexicals });

assert.sameValue(compartment.evaluate('typeof ghost'), 'undefined');
assert.sameValue(compartment.evaluate('x'), 1);
