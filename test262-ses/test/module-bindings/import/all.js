// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: importAllFrom with as is an import of a namespace
info: |
  ParseModuleBinding ( record, binding )

  [...]
  9. If importAllFrom is a String, then
    [...]
    b. Return ? AppendImportEntry(record, importAllFrom, attributes, namespace-object, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let seen;
const compartment = compartmentOf({
  v: {
    bindings: [
      { importAllFrom: 'm', as: 'x' },
      { importAllFrom: 'm', as: 'y' },
    ],
    execute: (env) => {
      seen = [...Reflect.ownKeys(env), env.x, env.y];
    },
  },
  m: 'export const x = 1;',
});
compartment.importNow('v');
const m = compartment.importNow('m');

assert.compareArray(seen, ['x', 'y', m, m]);
