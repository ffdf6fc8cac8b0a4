// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: A key that a Proxy lists but has no property for is passed over
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  [...]
  2. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? modules.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, Compartment-modules]
---*/

const modules = new Proxy({ m: { namespace: { x: 1 } } }, { ownKeys: () => ['gone', 'm'] });
const compartment = new Compartment({ modules });

assert.sameValue(compartment.importNow('m').x, 1);
assert.throws(TypeError, () => compartment.importNow('gone'));
