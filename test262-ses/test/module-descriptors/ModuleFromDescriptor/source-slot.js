// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  An object is a ModuleSource object by its internal slot, so none of its properties is read, and a Proxy for it is
  none
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  19. If source has a [[ModuleSourceText]] internal slot, return CreateSourceModule(compartmentRec, source, specifier,
     meta).
  20. Return ? CreateVirtualModule(compartmentRec, source, specifier, meta).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentTraps.js]
---*/

const source = new ModuleSource('export const x = "text"');
const virtual = {
  execute(environment) {
    environment.x = 'execute';
  },
  bindings: [{ export: 'x' }],
  needsImport: false,
  needsImportMeta: false,
};
Object.defineProperties(source, Object.getOwnPropertyDescriptors(virtual));
const log = [];
const modules = {
  source: { source },
  child: { source: Object.create(source) },
  proxy: { source: logTraps(source, 'proxy', log) },
};
const compartment = new Compartment({ modules });

assert.sameValue(compartment.importNow('source').x, 'text');
assert.sameValue(compartment.importNow('child').x, 'execute');
assert.sameValue(compartment.importNow('proxy').x, 'execute');
assert.sameValue(log[0], 'proxy get execute');
