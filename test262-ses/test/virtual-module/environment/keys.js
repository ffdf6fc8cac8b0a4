// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createmoduleenvironmentobject
description: The object has the local names of imports, then those of exports that are no imports, each once
info: |
  CreateModuleEnvironmentObject ( module )

  [...]
  2. For each ImportEntry Record entry of module.[[ImportEntries]], do
    a. Perform DefineModuleBindingAccessor(object, module, entry.[[LocalName]], false).
  3. For each ExportEntry Record entry of module.[[LocalExportEntries]], do
    a. If ! HasOwnProperty(object, entry.[[LocalName]]) is false, then
      i. Perform DefineModuleBindingAccessor(object, module, entry.[[LocalName]], true).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let keys;
compartmentOf({
  v: {
    bindings: [
      { export: 'z' },
      { import: 'x', as: 'y', from: 'm' },
      { export: 'a', as: 'A' },
      { export: 'a', as: 'B' },
      { importAllFrom: 'm', as: 'ns' },
      { export: 'y', as: 'C' },
      { export: 'ns' },
      { export: 'x', as: 'D', from: 'm' },
      { exportAllFrom: 'm' },
      { exportAllFrom: 'm', as: 'E' },
    ],
    execute(env) {
      keys = Reflect.ownKeys(env);
    },
  },
  m: 'export const x = 1;',
}).importNow('v');

assert.compareArray(keys, ['y', 'ns', 'z', 'a']);
