// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: What [[Get]] of the object throws is thrown, a getter's exception included
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(lexicals, P).
features: [Compartment, globalLexicals]
includes: [compartmentTraps.js]
---*/

const lexicals = {
  get x() {
    throw new Test262Error();
  },
};

assert.throws(Test262Error, () => new Compartment({ globalLexicals: throwingTrap({ x: 1 }, 'get') }));
assert.throws(Test262Error, () => new Compartment({ globalLexicals: lexicals }));
