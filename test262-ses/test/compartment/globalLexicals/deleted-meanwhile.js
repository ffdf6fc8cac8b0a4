// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: >
  A property that an earlier getter deletes gives no binding, one that it makes read-only gives a constant
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? lexicals.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, globalLexicals]
---*/

const lexicals = {
  get first() {
    delete lexicals.deleted;
    Object.defineProperty(lexicals, 'second', { writable: false });
    lexicals.added = 1;
    return 1;
  },
  deleted: 1,
  second: 2,
};
const compartment = new Compartment({ globalLexicals: lexicals });

assert.sameValue(compartment.evaluate('first + second'), 3);
assert.sameValue(compartment.evaluate('typeof deleted + typeof added'), 'undefinedundefined');
assert.throws(TypeError, () => compartment.evaluate('second = 3'));
