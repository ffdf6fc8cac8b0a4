// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: Any String may be a full specifier
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

const modules = Object.create(null);
for (const name of ['', '0', '-0', ' ', '__proto__', 'constructor', '../x?y#z', '\ud83d\ude00', '\u0000']) {
  modules[name] = { namespace: { name } };
}
const compartment = new Compartment({ modules });

for (const name of Object.keys(modules)) {
  assert.sameValue(compartment.importNow(name).name, name);
}
