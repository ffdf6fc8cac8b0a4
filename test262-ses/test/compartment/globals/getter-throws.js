// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: What a getter throws is thrown and no later property is read
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
---*/

let later = 0;
const bag = {
  get first() {
    throw new Test262Error();
  },
  get second() {
    later += 1;
  },
};

assert.throws(Test262Error, () => new Compartment({ globals: bag }));
assert.sameValue(later, 0);
