// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A property that the global object gets later does not hide a global lexical binding
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { x: 'lexical' } });
const read = compartment.evaluate('() => x');

compartment.globalThis.x = 'global';
assert.sameValue(compartment.evaluate('x'), 'lexical');
assert.sameValue(read(), 'lexical');
Object.defineProperty(compartment.globalThis, 'x', { get: () => 'accessor' });
assert.sameValue(compartment.evaluate('x'), 'lexical');
assert.sameValue(read(), 'lexical');
