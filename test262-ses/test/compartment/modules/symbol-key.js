// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: A property whose key is a Symbol is no module descriptor and is not read
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  [...]
  2. For each property key P of keys, do
    a. If P is a String, then
features: [Compartment, Compartment-modules]
---*/

const symbol = Symbol('m');
const modules = {
  m: { namespace: { x: 1 } },
  get [symbol]() {
    throw new Test262Error();
  },
};

assert.sameValue(new Compartment({ modules }).importNow('m').x, 1);
