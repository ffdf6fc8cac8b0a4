// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createmoduleenvironmentobject
description: An assignment to an import throws a TypeError in strict code, does nothing in sloppy code
info: |
  CreateModuleEnvironmentObject ( module )

    [...]
    a. Perform DefineModuleBindingAccessor(object, module, entry.[[LocalName]], false).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
compartmentOf({
  v: {
    bindings: [{ import: 'x', from: 'm' }],
    execute(...args) {
      env = args[0];
    },
  },
  m: 'export let x = 1;',
}).importNow('v');

assert.throws(TypeError, function () {
  'use strict';
  env.x = 2;
});
assert.sameValue(Reflect.set(env, 'x', 2), false);
assert.sameValue(env.x, 1);
