// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: import with from is an import of that name
info: |
  ParseModuleBinding ( record, binding )

  [...]
  11. If as is undefined, then
    a. If import is a String, set as to import.
  [...]
  12. If import is a String, then
    [...]
    b. Return ? AppendImportEntry(record, from, attributes, import, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let seen;
compartmentOf({
  v: {
    bindings: [{ import: 'x', from: 'm' }],
    execute: (env) => {
      seen = { ...env };
    },
  },
  m: 'export const x = 1;',
}).importNow('v');

assert.compareArray(Object.keys(seen), ['x']);
assert.sameValue(seen.x, 1);
