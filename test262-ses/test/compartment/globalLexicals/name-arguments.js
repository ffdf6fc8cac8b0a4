// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding may be called arguments
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
features: [Compartment, globalLexicals, arguments-unbound]
---*/

const compartment = new Compartment({ globalLexicals: { arguments: 'lexical' } });

assert.sameValue(compartment.evaluate('arguments'), 'lexical');
assert.sameValue(compartment.evaluate('(function () { return arguments.length; })(1)'), 1);
