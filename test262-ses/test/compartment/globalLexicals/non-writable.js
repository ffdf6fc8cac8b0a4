// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A property that is not writable becomes a constant
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        3. Else,
          a. Perform ! env.CreateImmutableBinding(P, true).
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: Object.freeze({ x: 1 }) });

assert.sameValue(compartment.evaluate('x'), 1);
const assignments = ['x = 2', 'x += 1', 'x++', '[x] = [2]', '({ x } = { x: 2 })'];
for (const source of [...assignments, 'for (x of [2]);', 'for (x in { a: 1 });']) {
  assert.throws(TypeError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('x'), 1);
