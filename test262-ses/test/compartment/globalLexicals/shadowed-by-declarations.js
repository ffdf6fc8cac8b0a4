// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Each kind of declaration shadows a global lexical binding and leaves its value
info: |
  NOTE Declarations of the evaluated code shadow it.
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globalLexicals: { x: 1 } });

assert.sameValue(compartment.evaluate('let x = 2; x'), 2);
assert.sameValue(compartment.evaluate('const x = 2; x'), 2);
assert.sameValue(compartment.evaluate('var x = 2; x'), 2);
assert.sameValue(compartment.evaluate('var x; x'), undefined);
assert.sameValue(compartment.evaluate('class x {} typeof x'), 'function');
assert.sameValue(compartment.evaluate('typeof x; function x() {}'), 'function');
assert.sameValue(compartment.evaluate('((x) => x)(2)'), 2);
assert.sameValue(compartment.evaluate('{ let x = 2; } x'), 1);
assert.sameValue(compartment.evaluate('x'), 1);
