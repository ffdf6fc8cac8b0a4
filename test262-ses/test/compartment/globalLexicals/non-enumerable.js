// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Properties that are not enumerable give no binding and their getters are not called
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, globalLexicals]
---*/

let calls = 0;
const lexicals = Object.defineProperty({ x: 1 }, 'hidden', {
  get() {
    calls += 1;
  },
  enumerable: false,
});
const compartment = new Compartment({ globalLexicals: lexicals });

assert.sameValue(compartment.evaluate('typeof hidden'), 'undefined');
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(calls, 0);
