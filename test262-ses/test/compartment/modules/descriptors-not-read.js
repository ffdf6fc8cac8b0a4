// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: The descriptors are not looked at before their modules are loaded
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  [...]
  2. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let descriptor be ? Get(modules, P).
        2. Append the Record { [[Specifier]]: P, [[Descriptor]]: descriptor } to compartmentRec.[[ModuleDescriptors]].
features: [Compartment, Compartment-modules]
includes: [compartmentTraps.js]
---*/

const log = [];
const descriptor = logTraps({ namespace: { x: 1 } }, 'descriptor', log);
const compartment = new Compartment({ modules: { descriptor, primitive: 1, nothing: undefined } });

assert.compareArray(log, []);
assert.sameValue(compartment.importNow('descriptor').x, 1);
assert.compareArray(log, ['descriptor get namespace']);
