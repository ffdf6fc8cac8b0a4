// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createmoduleenvironmentobject
description: An import is an accessor property without a setter
info: |
  CreateModuleEnvironmentObject ( module )

  [...]
  2. For each ImportEntry Record entry of module.[[ImportEntries]], do
    a. Perform DefineModuleBindingAccessor(object, module, entry.[[LocalName]], false).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
compartmentOf({
  v: {
    bindings: [
      { import: 'x', from: 'm' },
      { importAllFrom: 'm', as: 'ns' },
    ],
    execute(...args) {
      env = args[0];
    },
  },
  m: 'export const x = 1;',
}).importNow('v');

assert.compareArray(Reflect.ownKeys(env), ['x', 'ns']);
for (const name of ['x', 'ns']) {
  const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(env, name);
  assert.sameValue(get.name, 'get ' + name);
  assert.sameValue(set, undefined);
  assert.sameValue(enumerable, true);
  assert.sameValue(configurable, false);
}
