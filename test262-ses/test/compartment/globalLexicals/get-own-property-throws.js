// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: What [[GetOwnProperty]] of the object throws is thrown
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? lexicals.[[GetOwnProperty]](P).
features: [Compartment, globalLexicals]
includes: [compartmentTraps.js]
---*/

const lexicals = throwingTrap({ x: 1 }, 'getOwnPropertyDescriptor');
const onlySymbols = throwingTrap({ [Symbol('s')]: 1 }, 'getOwnPropertyDescriptor');

assert.throws(Test262Error, () => new Compartment({ globalLexicals: lexicals }));
assert.sameValue(new Compartment({ globalLexicals: onlySymbols }).evaluate('1'), 1, 'there is nothing to ask');
