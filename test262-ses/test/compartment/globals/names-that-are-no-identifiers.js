// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A key that is no identifier, or a reserved word, is a property of the global object like any other
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

const words = ['if', 'this', 'null', 'let', 'static'];
const keys = ['', ' ', '0', '1e3', 'a b', 'a-b', '}', '*/', '${x}', '\u2028', '\ud800', ...words];
const bag = {};
for (const key of keys) bag[key] = `value of ${key}`;
const compartment = new Compartment({ globals: bag });

for (const key of keys) {
  assert.sameValue(compartment.globalThis[key], `value of ${key}`, JSON.stringify(key));
  assert.sameValue(compartment.evaluate(`globalThis[${JSON.stringify(key)}]`), bag[key], JSON.stringify(key));
}
assert.sameValue(compartment.evaluate('null'), null);
