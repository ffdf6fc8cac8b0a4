// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: A virtual module may import and export from itself
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

      [...]
      i. Append entry to indirectExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
const compartment = compartmentOf({
  v: {
    bindings: [
      { export: 'x' },
      { export: 'x', as: 'y', from: 'v' },
      { import: 'y', as: 'z', from: 'v' },
      { exportAllFrom: 'v' },
      { importAllFrom: 'v', as: 'ns' },
    ],
    execute(...args) {
      env = args[0];
      env.x = 1;
    },
  },
});
const namespace = compartment.importNow('v');

assert.compareArray(exportNames(namespace), ['x', 'y']);
assert.compareArray([namespace.x, namespace.y, env.z], [1, 1, 1]);
assert.sameValue(env.ns, namespace);
