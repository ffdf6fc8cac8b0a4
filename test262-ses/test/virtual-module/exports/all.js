// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: exportAllFrom exports all names of another module but default
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    b. If entry.[[ImportName]] is all-but-default, then
      i. Append entry to starExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: { bindings: [{ exportAllFrom: 'm' }, { exportAllFrom: 'n' }] },
  m: 'export const a = 1; export default 2;',
  n: {
    bindings: [{ export: 'b' }, { export: 'default' }],
    execute(env) {
      env.b = 3;
      env.default = 4;
    },
  },
}).importNow('v');

assert.compareArray(exportNames(namespace), ['a', 'b']);
assert.compareArray([namespace.a, namespace.b], [1, 3]);
