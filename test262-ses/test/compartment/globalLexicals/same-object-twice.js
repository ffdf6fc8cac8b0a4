// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Two compartments that are made with one object have bindings of their own
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  1. Let env be compartmentRec.[[GlobalEnv]].[[DeclarativeRecord]].
features: [Compartment, globalLexicals]
---*/

const globalLexicals = { x: 1 };
const a = new Compartment({ globalLexicals });
const b = new Compartment({ globalLexicals });

a.evaluate('x = "a"');
assert.sameValue(b.evaluate('x'), 1);
assert.sameValue(a.evaluate('x'), 'a');
