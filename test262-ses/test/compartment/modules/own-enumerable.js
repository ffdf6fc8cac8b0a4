// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: Only own enumerable properties are module descriptors
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  [...]
  2. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, Compartment-modules]
---*/

const modules = Object.create({ inherited: { namespace: {} } });
Object.defineProperty(modules, 'hidden', { value: { namespace: {} }, enumerable: false });
modules.own = { namespace: { x: 1 } };
const compartment = new Compartment({ modules });

assert.sameValue(compartment.importNow('own').x, 1);
assert.throws(TypeError, () => compartment.importNow('inherited'));
assert.throws(TypeError, () => compartment.importNow('hidden'));
