// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Properties whose keys are symbols are passed over without a look at them
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
features: [Compartment, globalLexicals]
includes: [compartmentTraps.js]
---*/

const log = [];
const lexicals = { x: 1 };
Object.defineProperty(lexicals, Symbol('s'), {
  get() {
    log.push('getter');
  },
  enumerable: true,
});
const compartment = new Compartment({ globalLexicals: logTraps(lexicals, 'lexicals', log) });

assert.compareArray(log, ['lexicals ownKeys', 'lexicals getOwnPropertyDescriptor x', 'lexicals get x']);
assert.sameValue(compartment.evaluate('x'), 1);
assert.compareArray(Object.getOwnPropertySymbols(compartment.globalThis), []);
