// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: An array as the bag gives its elements and not its length
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

const { globalThis: global } = new Compartment({ globals: ['a', , 'c'] });

assert.compareArray(Object.keys(global), ['0', '2']);
assert.sameValue(global[0], 'a');
assert.sameValue(global[2], 'c');
assert.sameValue('length' in global, false);
