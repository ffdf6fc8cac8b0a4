// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A compartment that is made inside does not see the bindings of its parent
info: |
  NOTE It is not inherited by a compartment that is made inside.
features: [Compartment, globalLexicals]
---*/

const parent = new Compartment({ globalLexicals: { x: 1 } });
const child = parent.evaluate('new Compartment()');

assert.sameValue(parent.evaluate('x'), 1);
assert.sameValue(child.evaluate('typeof x'), 'undefined');
assert.throws(ReferenceError, () => child.evaluate('x'));
