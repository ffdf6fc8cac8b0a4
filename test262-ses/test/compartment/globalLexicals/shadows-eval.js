// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding that is called eval is an ordinary function to its callers
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

const compartment = new Compartment({ globalLexicals: { eval: (source) => `not evaluated: ${source}` } });

assert.sameValue(compartment.evaluate('const local = 1; eval("local")'), 'not evaluated: local');
assert.sameValue(compartment.evaluate('globalThis.eval("1 + 1")'), 2);
