// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-initializeenvironment
description: A variable that is exported under several names is one variable
info: |
  InitializeEnvironment ( )

    [...]
    b. If ! env.HasBinding(name) is false, then
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'x' }, { export: 'x', as: 'y' }, { export: 'x', as: 'default' }],
    execute(...args) {
      env = args[0];
      env.x = 1;
    },
  },
}).importNow('v');

assert.compareArray(Reflect.ownKeys(env), ['x']);
assert.compareArray([namespace.x, namespace.y, namespace.default], [1, 1, 1]);
env.x = 2;
assert.compareArray([namespace.x, namespace.y, namespace.default], [2, 2, 2]);
