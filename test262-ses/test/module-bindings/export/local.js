// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: export without from is an export of a variable, as is its other name if there is one
info: |
  ParseModuleBinding ( record, binding )

  [...]
  11. If as is undefined, then
    [...]
    b. Else, set as to export.
  [...]
  13. If from is undefined, then
    [...]
    b. Return ? AppendExportEntry(record, null, attributes, null, export, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'x' }, { export: 'x', as: 'y' }],
    execute(env) {
      env.x = 1;
    },
  },
}).importNow('v');

assert.compareArray(exportNames(namespace), ['x', 'y']);
assert.compareArray([namespace.x, namespace.y], [1, 1]);
