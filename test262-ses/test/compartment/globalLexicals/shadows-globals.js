// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding shadows a property of the global object
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globals: { x: 'global' }, globalLexicals: { x: 'lexical' } });

assert.sameValue(compartment.evaluate('x'), 'lexical');
assert.sameValue(compartment.evaluate('globalThis.x'), 'global');
assert.sameValue(compartment.evaluate('x = 1; globalThis.x'), 'global');
assert.sameValue(compartment.evaluate('globalThis.x = 2; x'), 1);
