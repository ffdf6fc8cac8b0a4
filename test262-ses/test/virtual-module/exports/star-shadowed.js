// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: An export of the module itself goes before one that exportAllFrom gives
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

      [...]
      i. Append entry to starExportEntries.
      [...]
      i. Append entry to indirectExportEntries.
      [...]
      i. Append entry to localExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [{ exportAllFrom: 'm' }, { export: 'x' }, { export: 'z', as: 'y', from: 'm' }],
    execute(env) {
      env.x = 'own';
    },
  },
  m: 'export const x = 1, y = 2, z = 3;',
}).importNow('v');

assert.compareArray(exportNames(namespace), ['x', 'y', 'z']);
assert.compareArray([namespace.x, namespace.y, namespace.z], ['own', 3, 3]);
