// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: import with as and from is an import that gets another name
info: |
  ParseModuleBinding ( record, binding )

  [...]
  11. If as is undefined, then
    [...]
    b. Return ? AppendImportEntry(record, from, attributes, import, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let seen;
const namespace = compartmentOf({
  v: {
    bindings: [
      { import: 'x', as: 'y', from: 'm' },
      { import: 'default', as: 'x', from: 'm' },
    ],
    execute: (env) => {
      seen = { ...env };
    },
  },
  m: 'export const x = 1; export default 2;',
}).importNow('v');

assert.compareArray(Object.keys(seen), ['y', 'x']);
assert.compareArray([seen.y, seen.x], [1, 2]);
assert.compareArray(exportNames(namespace), []);
