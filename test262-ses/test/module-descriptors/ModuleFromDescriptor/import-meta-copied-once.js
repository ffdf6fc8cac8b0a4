// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  importMeta is copied when the module is loaded, so later changes do not show, and each module has a copy of its own
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  14. Let meta be OrdinaryObjectCreate(null).
  15. Perform ? CopyDataProperties(meta, importMeta, « »).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const importMeta = { url: 'first', object: {} };
const source = new ModuleSource('export const meta = import.meta;');
const compartment = new Compartment({ modules: { a: { source, importMeta }, b: { source, importMeta } } });
const { meta } = compartment.importNow('a');
importMeta.url = 'second';
delete importMeta.object;
const other = compartment.importNow('b').meta;

assert.notSameValue(meta, other);
assert.sameValue(meta.url, 'first');
assert.sameValue(typeof meta.object, 'object');
assert.sameValue(other.url, 'second');
meta.url = 'third';
assert.sameValue(importMeta.url, 'second');
assert.sameValue(compartment.importNow('a').meta.url, 'third');
