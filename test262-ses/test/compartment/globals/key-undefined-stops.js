// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: After a property that cannot be defined no later one is read
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];
const bag = logTraps({ a: 1, NaN: 2, z: 3 }, 'bag', log);

assert.throws(TypeError, () => new Compartment({ globals: bag }));
assert.compareArray(log, [
  'bag ownKeys',
  'bag getOwnPropertyDescriptor a',
  'bag get a',
  'bag getOwnPropertyDescriptor NaN',
  'bag get NaN',
]);
