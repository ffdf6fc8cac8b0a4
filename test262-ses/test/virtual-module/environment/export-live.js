// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-module-binding-setter
description: What is assigned to a variable is seen by every module that imports it, also after the module ran
info: |
  Module Binding Setters

  1. Let F be the active function object.
  2. Perform ! F.[[Module]].[[Environment]].SetMutableBinding(F.[[BindingName]], value, true).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
const compartment = compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(...args) {
      env = args[0];
      env.x = 1;
    },
  },
  m: 'import { x } from "v"; export const read = () => x; export { x as again } from "v";',
});
const namespace = compartment.importNow('v');
const { read } = compartment.importNow('m');

assert.sameValue(read(), 1);
env.x = 2;
assert.sameValue(env.x, 2);
assert.sameValue(namespace.x, 2);
assert.sameValue(read(), 2);
assert.sameValue(compartment.importNow('m').again, 2);
