// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createmoduleenvironmentobject
description: A module without bindings has an environment object without properties
info: |
  CreateModuleEnvironmentObject ( module )

  1. Let object be OrdinaryObjectCreate(null).
  [...]
  4. Perform ! object.[[PreventExtensions]]().
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const seen = [];
const execute = (env) => seen.push(env);
compartmentOf({ v: { execute } }).importNow('v');
compartmentOf({ v: { execute, bindings: [] } }).importNow('v');
compartmentOf({ v: { execute, bindings: [{ exportAllFrom: 'm' }] }, m: 'export let x;' }).importNow('v');

assert.sameValue(seen.length, 3);
for (const env of seen) {
  assert.compareArray(Reflect.ownKeys(env), []);
  assert.sameValue(Object.isFrozen(env), true);
}
