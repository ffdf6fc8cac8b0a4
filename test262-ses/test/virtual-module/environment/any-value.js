// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-module-binding-setter
description: A variable takes any value as it is
info: |
  Module Binding Setters

  [...]
  2. Perform ! F.[[Module]].[[Environment]].SetMutableBinding(F.[[BindingName]], value, true).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(...args) {
      env = args[0];
    },
  },
}).importNow('v');

for (const value of [0, -0, NaN, 1n, '', Symbol('x'), null, {}, () => {}, env, namespace, Promise.resolve()]) {
  env.x = value;
  assert.sameValue(namespace.x, value);
  assert.sameValue(env.x, value);
}
