// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: Every identifier of strict code that is no reserved word can name a global
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
---*/

const words = ['async', 'await', 'as', 'from', 'get', 'of', 'set', 'target'];
const names = ['$', '_', 'ünïcödé', '\u{2f800}', 'a\u200d', ...words];
const bag = {};
for (const name of names) bag[name] = `value of ${name}`;
const compartment = new Compartment({ globals: bag });

for (const name of names) {
  assert.sameValue(compartment.evaluate(name), bag[name], name);
  assert.sameValue(compartment.evaluate(`${name} = 1; globalThis.${name}`), 1, name);
}
