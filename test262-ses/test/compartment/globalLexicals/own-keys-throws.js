// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: What [[OwnPropertyKeys]] of the object throws is thrown
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  2. Let keys be ? lexicals.[[OwnPropertyKeys]]().
features: [Compartment, globalLexicals]
includes: [compartmentTraps.js]
---*/

assert.throws(Test262Error, () => new Compartment({ globalLexicals: throwingTrap({ x: 1 }, 'ownKeys') }));
