// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding shadows an intrinsic of its name
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { Array: 'lexical', globalThis: 'this' } });

assert.sameValue(compartment.evaluate('Array'), 'lexical');
assert.sameValue(compartment.evaluate('globalThis'), 'this');
assert.sameValue(compartment.globalThis.Array, Array);
assert.sameValue(compartment.evaluate('[].constructor'), Array);
assert.sameValue(compartment.evaluate('Array = 1; Array'), 1);
assert.sameValue(compartment.globalThis.Array, Array);
