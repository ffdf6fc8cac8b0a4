// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A property that an earlier getter deletes or hides is not copied, one that it adds is not either
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    a. Let desc be ? globals.[[GetOwnProperty]](P).
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

const bag = {
  get first() {
    delete bag.deleted;
    Object.defineProperty(bag, 'hidden', { enumerable: false });
    bag.changed = 2;
    bag.added = 1;
    return 1;
  },
  deleted: 1,
  hidden: 1,
  changed: 1,
};
const compartment = new Compartment({ globals: bag });

assert.compareArray(Object.keys(compartment.globalThis), ['first', 'changed']);
assert.sameValue(compartment.evaluate('changed'), 2);
