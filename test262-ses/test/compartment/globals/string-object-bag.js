// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A String object as the bag gives its characters
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    a. Let desc be ? globals.[[GetOwnProperty]](P).
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
---*/

const { globalThis: global } = new Compartment({ globals: new String('ab') });

assert.compareArray(Object.keys(global), ['0', '1']);
assert.sameValue(global[0] + global[1], 'ab');
