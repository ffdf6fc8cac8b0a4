// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: Without importMeta the import.meta of a module is an empty object without a prototype, one for each module
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  13. If importMeta is neither undefined nor an Object, throw a TypeError exception.
  14. Let meta be OrdinaryObjectCreate(null).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export const meta = import.meta; export const again = () => import.meta;');
const compartment = new Compartment({ modules: { a: { source }, b: { source } } });
const a = compartment.importNow('a');

assert.sameValue(Object.getPrototypeOf(a.meta), null);
assert.compareArray(Reflect.ownKeys(a.meta), []);
assert.sameValue(Object.isExtensible(a.meta), true);
assert.sameValue(a.again(), a.meta);
assert.notSameValue(compartment.importNow('b').meta, a.meta);
