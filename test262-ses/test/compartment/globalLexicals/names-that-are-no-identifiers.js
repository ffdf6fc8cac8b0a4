// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Keys that are no identifier give bindings that no code can name, and do no harm
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
features: [Compartment, globalLexicals]
---*/

const words = ['if', 'this', 'null', 'let', 'static', 'yield'];
const keys = ['', ' ', '0', 'a b', '}', '*/', 'x = 2, y', '\u2028', '\ud800', ...words];
const globalLexicals = {};
for (const key of keys) globalLexicals[key] = 'lexical';
globalLexicals.x = 1;
const compartment = new Compartment({ globalLexicals });

assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('typeof y'), 'undefined');
assert.sameValue(compartment.evaluate('null'), null);
assert.sameValue(compartment.evaluate('let a = 1; a'), 1);
