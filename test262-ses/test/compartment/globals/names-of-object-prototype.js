// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global may have a name that the global object inherits
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

const names = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'toString', 'valueOf', '__proto__'];
const bag = { __proto__: null };
for (const name of names) bag[name] = `own ${name}`;
const compartment = new Compartment({ globals: bag });

for (const name of names) assert.sameValue(compartment.evaluate(name), `own ${name}`);
