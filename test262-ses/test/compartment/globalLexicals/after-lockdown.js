// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: The bindings work after lockdown as before, those with names of frozen intrinsics included
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
        3. Else,
          a. Perform ! env.CreateImmutableBinding(P, true).
features: [Compartment, globalLexicals, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globalLexicals: { toString: 1, Math: 2, ...Object.freeze({ x: 3 }) } });

assert.sameValue(compartment.evaluate('toString + Math + x'), 6);
assert.sameValue(compartment.evaluate('toString = Math = x = 1; toString + Math + x'), 3);
