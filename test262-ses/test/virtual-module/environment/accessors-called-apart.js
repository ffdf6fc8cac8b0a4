// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-module-binding-setter
description: >
  The accessors work with any this value; a setter returns undefined, and sets undefined without an argument
info: |
  Module Binding Setters

  1. Let F be the active function object.
  2. Perform ! F.[[Module]].[[Environment]].SetMutableBinding(F.[[BindingName]], value, true).
  3. Return undefined.
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
const { get, set } = Object.getOwnPropertyDescriptor(env, 'x');

assert.sameValue(set.call(null, 1), undefined);
assert.sameValue(get.call({}), 1);
assert.sameValue(namespace.x, 1);
set('a', 'b');
assert.sameValue(get('c'), 'a');
set();
assert.sameValue(namespace.x, undefined);
