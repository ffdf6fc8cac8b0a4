// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: export with from is an export of a name of another module, as is its other name if there is one
info: |
  ParseModuleBinding ( record, binding )

  [...]
  11. If as is undefined, then
    [...]
    b. Else, set as to export.
  [...]
  14. Return ? AppendExportEntry(record, from, attributes, export, null, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [
      { export: 'x', from: 'm' },
      { export: 'default', as: 'y', from: 'm' },
    ],
  },
  m: 'export const x = 1; export default 2;',
}).importNow('v');

assert.compareArray(exportNames(namespace), ['x', 'y']);
assert.compareArray([namespace.x, namespace.y], [1, 2]);
