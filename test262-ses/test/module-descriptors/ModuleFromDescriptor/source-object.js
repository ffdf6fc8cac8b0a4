// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A ModuleSource object gives each module that is made from it variables of its own, in each compartment
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  19. If source has a [[ModuleSourceText]] internal slot, return CreateSourceModule(compartmentRec, source, specifier,
     meta).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export let x = 0; export const add = () => ++x;');
const modules = { a: { source }, b: { source } };
const first = new Compartment({ modules });
const second = new Compartment({ modules });
first.importNow('a').add();
first.importNow('a').add();
first.importNow('b').add();

assert.sameValue(first.importNow('a').x, 2);
assert.sameValue(first.importNow('b').x, 1);
assert.sameValue(second.importNow('a').x, 0);
