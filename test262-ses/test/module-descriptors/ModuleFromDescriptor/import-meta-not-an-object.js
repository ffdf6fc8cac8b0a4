// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: An importMeta that is neither undefined nor an Object makes it a TypeError
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  12. Let importMeta be ? Get(descriptor, "importMeta").
  13. If importMeta is neither undefined nor an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export const meta = import.meta;');
for (const importMeta of [null, false, 0, 1n, '', 'meta', Symbol('meta')]) {
  const modules = { m: { source, importMeta }, good: { source, importMeta: undefined } };
  const compartment = new Compartment({ modules });
  assert.throws(TypeError, () => compartment.importNow('m'), typeof importMeta);
  assert.sameValue(typeof compartment.importNow('good').meta, 'object');
}
