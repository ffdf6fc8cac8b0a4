// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding is no property of the global object
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].

  NOTE It is not a property of the global object.
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globals: { y: 2 }, globalLexicals: { x: 1 } });

assert.sameValue('x' in compartment.globalThis, false);
assert.sameValue(compartment.evaluate('globalThis.x'), undefined);
assert.compareArray(Object.keys(compartment.globalThis), ['y']);
assert.sameValue(compartment.evaluate('x = 3; globalThis.x'), undefined);
assert.sameValue(compartment.evaluate('x'), 3);
