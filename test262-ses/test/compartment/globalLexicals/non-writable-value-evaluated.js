// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: >
  The right side of an assignment to a constant is evaluated before it throws, a short-circuit one does not
  throw
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

const log = [];
const compartment = new Compartment({ globals: { log }, globalLexicals: Object.freeze({ x: 1 }) });

assert.throws(TypeError, () => compartment.evaluate('x = log.push("evaluated")'));
assert.compareArray(log, ['evaluated']);
assert.sameValue(compartment.evaluate('x ||= 2'), 1);
assert.throws(TypeError, () => compartment.evaluate('x &&= 2'));
