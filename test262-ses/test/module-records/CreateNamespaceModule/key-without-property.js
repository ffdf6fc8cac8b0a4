// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: A key that a Proxy lists but has no property for is no export
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  4. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? object.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, Compartment-modules]
---*/

const namespace = new Proxy({ x: 1 }, { ownKeys: () => ['gone', 'x'] });
const compartment = new Compartment({ modules: { m: { namespace } } });

assert.compareArray(Object.keys(compartment.importNow('m')), ['x']);
