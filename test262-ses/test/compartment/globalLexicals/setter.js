// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: An accessor with a setter gives a constant too, and the setter is never called
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        2. If desc has a [[Writable]] field and desc.[[Writable]] is true, then
        [...]
        3. Else,
          a. Perform ! env.CreateImmutableBinding(P, true).
features: [Compartment, globalLexicals]
---*/

let calls = 0;
const compartment = new Compartment({
  globalLexicals: {
    get x() {
      return 1;
    },
    set x(value) {
      calls += 1;
    },
    set y(value) {
      calls += 1;
    },
  },
});

assert.throws(TypeError, () => compartment.evaluate('x = 2'));
assert.throws(TypeError, () => compartment.evaluate('y = 2'));
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('y'), undefined);
assert.sameValue(calls, 0);
