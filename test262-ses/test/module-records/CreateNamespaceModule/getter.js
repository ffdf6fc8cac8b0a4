// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: A getter is called once, with the object as its this value, when the module is loaded
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  4. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(object, P).
        2. Append P to exportNames.
        3. Append value to values.
features: [Compartment, Compartment-modules]
---*/

let calls = 0;
const namespace = {
  get x() {
    calls++;
    return this === namespace;
  },
};
const compartment = new Compartment({ modules: { m: { namespace } } });
assert.sameValue(calls, 0);

assert.sameValue(compartment.importNow('m').x, true);
assert.sameValue(compartment.importNow('m').x, true);
assert.sameValue(calls, 1);
