// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: What happens to the modules object later changes nothing
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  [...]
  2. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        2. Append the Record { [[Specifier]]: P, [[Descriptor]]: descriptor } to compartmentRec.[[ModuleDescriptors]].
features: [Compartment, Compartment-modules]
---*/

const modules = { a: { namespace: { x: 1 } }, b: { namespace: { x: 2 } } };
const compartment = new Compartment({ modules });
delete modules.a;
modules.b = { namespace: { x: 3 } };
modules.c = { namespace: { x: 4 } };

assert.sameValue(compartment.importNow('a').x, 1);
assert.sameValue(compartment.importNow('b').x, 2);
assert.throws(TypeError, () => compartment.importNow('c'));
