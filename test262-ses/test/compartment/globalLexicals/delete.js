// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A binding cannot be deleted
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { x: 1 } });

assert.throws(SyntaxError, () => compartment.evaluate('delete x'));
assert.sameValue(compartment.evaluate('delete globalThis.x'), true);
assert.sameValue(compartment.evaluate('x'), 1);
