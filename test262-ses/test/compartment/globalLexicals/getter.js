// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A getter is called once and gives a constant
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(lexicals, P).
        [...]
        3. Else,
          a. Perform ! env.CreateImmutableBinding(P, true).
features: [Compartment, globalLexicals]
---*/

const receivers = [];
const lexicals = {
  get x() {
    receivers.push(this);
    return receivers.length;
  },
};
const compartment = new Compartment({ globalLexicals: lexicals });

assert.compareArray(receivers, [lexicals]);
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('x'), 1);
assert.throws(TypeError, () => compartment.evaluate('x = 2'));
