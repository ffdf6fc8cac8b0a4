// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Inherited properties give no binding
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  2. Let keys be ? lexicals.[[OwnPropertyKeys]]().
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { __proto__: { inherited: 1 }, own: 2 } });

assert.sameValue(compartment.evaluate('typeof inherited'), 'undefined');
assert.sameValue(compartment.evaluate('own'), 2);
