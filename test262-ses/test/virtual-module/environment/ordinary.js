// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createmoduleenvironmentobject
description: The module environment object has no prototype and is not extensible
info: |
  CreateModuleEnvironmentObject ( module )

  1. Let object be OrdinaryObjectCreate(null).
  [...]
  4. Perform ! object.[[PreventExtensions]]().
  5. Return object.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(...args) {
      env = args[0];
    },
  },
}).importNow('v');

assert.sameValue(typeof env, 'object');
assert.sameValue(Object.getPrototypeOf(env), null);
assert.sameValue(Object.isExtensible(env), false);
assert.sameValue(Reflect.set(env, 'y', 1), false);
assert.compareArray(Reflect.ownKeys(env), ['x']);
assert.sameValue(Reflect.deleteProperty(env, 'x'), false);
