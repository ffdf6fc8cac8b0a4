// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: >
  The object is asked for its keys, then for each string key in their order for the descriptor and the value
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  2. Let keys be ? lexicals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? lexicals.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(lexicals, P).
features: [Compartment, globalLexicals]
includes: [compartmentTraps.js]
---*/

const log = [];
const lexicals = { b: 1, [Symbol('s')]: 2, a: 3, 0: 4 };
Object.defineProperty(lexicals, 'hidden', { value: 5, enumerable: false });
const compartment = new Compartment({ globalLexicals: logTraps(lexicals, 'lexicals', log) });

assert.compareArray(log, [
  'lexicals ownKeys',
  'lexicals getOwnPropertyDescriptor 0',
  'lexicals get 0',
  'lexicals getOwnPropertyDescriptor b',
  'lexicals get b',
  'lexicals getOwnPropertyDescriptor a',
  'lexicals get a',
  'lexicals getOwnPropertyDescriptor hidden',
]);
log.length = 0;
assert.sameValue(compartment.evaluate('a = 1; b'), 1);
assert.compareArray(log, [], 'the object is not used any longer');
