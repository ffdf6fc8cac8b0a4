// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The this value of a getter is the bag, a proxy for it included
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
---*/

const bag = {
  get self() {
    return this;
  },
};
const proxy = new Proxy(bag, {});

assert.sameValue(new Compartment({ globals: bag }).evaluate('self'), bag);
assert.sameValue(new Compartment({ globals: proxy }).evaluate('self'), proxy);
