// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: Properties that a descriptor inherits count, and it may be any Object
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
  [...]
  4. Let source be ? Get(descriptor, "source").
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export const x = 1');
class Descriptor {
  get source() {
    return source;
  }
}
const modules = {
  instance: new Descriptor(),
  array: Object.assign([], { source }),
  function: Object.assign(() => {}, { source }),
  child: Object.create({ namespace: { x: 1 } }),
};
const compartment = new Compartment({ modules });

for (const specifier of Object.keys(modules)) assert.sameValue(compartment.importNow(specifier).x, 1, specifier);
