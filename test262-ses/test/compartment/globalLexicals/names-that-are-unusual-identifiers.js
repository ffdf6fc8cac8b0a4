// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Every identifier of strict code that is no reserved word can name a binding
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        2. If desc has a [[Writable]] field and desc.[[Writable]] is true, then
          a. Perform ! env.CreateMutableBinding(P, false).
features: [Compartment, globalLexicals]
---*/

const words = ['async', 'await', 'as', 'from', 'get', 'of', 'set', 'target'];
const names = ['$', '_', 'ünïcödé', '\u{2f800}', 'a\u200d', ...words];
const globalLexicals = {};
for (const name of names) globalLexicals[name] = `value of ${name}`;
const compartment = new Compartment({ globalLexicals });

for (const name of names) {
  assert.sameValue(compartment.evaluate(name), globalLexicals[name], name);
  assert.sameValue(compartment.evaluate(`${name} = 1; ${name}`), 1, name);
}
