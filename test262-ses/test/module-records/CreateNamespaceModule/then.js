// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: An own then of the object decides what import gives, as that of any module
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
  const namespace = {
    then(resolve) {
      resolve('then');
    },
  };
  const compartment = new Compartment({ modules: { m: { namespace } } });

  assert.sameValue(await compartment.import('m'), 'then');
  assert.sameValue(compartment.importNow('m').then, namespace.then);
});
