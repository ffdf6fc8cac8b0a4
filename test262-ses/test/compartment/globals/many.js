// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A bag may hold hundreds of globals
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
features: [Compartment]
---*/

const bag = {};
for (let i = 0; i < 500; i++) bag[`name${i}`] = i;
const compartment = new Compartment({ globals: bag });

assert.sameValue(compartment.evaluate('name0 + name250 + name499'), 749);
assert.sameValue(Object.keys(compartment.globalThis).length, 500);
