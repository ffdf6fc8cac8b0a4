// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: Where a ModuleSource object was made does not matter; a module runs in the compartment that loads it
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  19. If source has a [[ModuleSourceText]] internal slot, return CreateSourceModule(compartmentRec, source, specifier,
     meta).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const a = new Compartment({ globals: { where: 'a' } });
const source = a.evaluate('new ModuleSource("export default where; export const g = globalThis;")');
const b = new Compartment({ globals: { where: 'b' }, modules: { m: { source } } });

assert.sameValue(b.importNow('m').default, 'b');
assert.sameValue(b.importNow('m').g, b.globalThis);
