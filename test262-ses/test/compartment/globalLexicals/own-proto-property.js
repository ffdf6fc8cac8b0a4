// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: An own __proto__ property is a binding like any other
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
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { ['__proto__']: 'lexical' } });

assert.sameValue(compartment.evaluate('__proto__'), 'lexical');
assert.sameValue(compartment.evaluate('__proto__ = 1; __proto__'), 1);
assert.sameValue(Object.getPrototypeOf(compartment.globalThis), Object.prototype);
