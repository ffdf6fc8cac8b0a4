// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global cannot be called undefined, Infinity or NaN, since these are not configurable
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

for (const [key, value] of [['undefined', undefined], ['Infinity', Infinity], ['NaN', NaN], ['undefined', 1]]) {
  assert.throws(TypeError, () => new Compartment({ globals: { [key]: value } }), key);
}
assert.sameValue(new Compartment({ globals: { undefined_: 1 } }).evaluate('undefined_'), 1);
