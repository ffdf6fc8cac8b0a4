// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: A getter of modules is called once, with modules as its this value, when the compartment is made
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  [...]
  2. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let descriptor be ? Get(modules, P).
features: [Compartment, Compartment-modules]
---*/

let calls = 0;
let thisValue;
const modules = {
  get m() {
    calls++;
    thisValue = this;
    return { namespace: { x: 1 } };
  },
};
const compartment = new Compartment({ modules });

assert.sameValue(calls, 1);
assert.sameValue(thisValue, modules);
assert.sameValue(compartment.importNow('m').x, 1);
assert.sameValue(compartment.importNow('m').x, 1);
assert.sameValue(calls, 1);
