// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A frozen global object leaves the bindings as they are
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globals: { y: 1 }, globalLexicals: { x: 1 } });
Object.freeze(compartment.globalThis);

assert.sameValue(compartment.evaluate('x = 2; x'), 2);
assert.throws(TypeError, () => compartment.evaluate('y = 2'));
