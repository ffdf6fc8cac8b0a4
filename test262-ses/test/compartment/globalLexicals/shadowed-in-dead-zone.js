// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A declaration shadows a global lexical binding before it is reached
info: |
  NOTE Declarations of the evaluated code shadow it.
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { x: 1 } });

assert.throws(ReferenceError, () => compartment.evaluate('x; let x = 2;'));
assert.throws(ReferenceError, () => compartment.evaluate('let x = x;'));
assert.throws(ReferenceError, () => compartment.evaluate('typeof x; const x = 2;'));
assert.sameValue(compartment.evaluate('x'), 1);
