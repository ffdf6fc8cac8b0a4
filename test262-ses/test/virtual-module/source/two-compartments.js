// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: Two compartments make a module each from one virtual module source, with variables of its own
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  11. Let module be a new Virtual Module Record { [[Realm]]: compartmentRec, [[RequestedModules]]:
     record.[[RequestedModules]], [[ImportEntries]]: record.[[ImportEntries]], [[LocalExportEntries]]:
     localExportEntries, [[IndirectExportEntries]]: indirectExportEntries, [[StarExportEntries]]:
     starExportEntries, [[ImportMeta]]: meta }.
  [...]
  17. Return module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let count = 0;
const source = {
  bindings: [{ export: 'x' }],
  execute(env) {
    count += 1;
    env.x = count;
  },
};
const one = compartmentOf({ v: source }).importNow('v');
const two = compartmentOf({ v: source }).importNow('v');

assert.notSameValue(one, two);
assert.sameValue(one.x, 1);
assert.sameValue(two.x, 2);
