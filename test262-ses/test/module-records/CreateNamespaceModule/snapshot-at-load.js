// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: load alone reads the object; its values are those that the module has when it is imported later
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  4. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(object, P).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const namespace = { x: 1 };
  const compartment = new Compartment({ modules: { m: { namespace } } });
  await compartment.load('m');
  namespace.x = 2;

  assert.sameValue(compartment.importNow('m').x, 1);
  assert.sameValue((await compartment.import('m')).x, 1);
});
