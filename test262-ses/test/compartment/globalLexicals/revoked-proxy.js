// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: An object that is a revoked proxy throws a TypeError
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  2. Let keys be ? lexicals.[[OwnPropertyKeys]]().
features: [Compartment, globalLexicals]
---*/

const { proxy, revoke } = Proxy.revocable({ x: 1 }, {});
assert.sameValue(new Compartment({ globalLexicals: proxy }).evaluate('x'), 1);

revoke();
assert.throws(TypeError, () => new Compartment({ globalLexicals: proxy }));
