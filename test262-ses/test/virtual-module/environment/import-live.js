// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-module-binding-getter
description: An import has the value that the variable of the other module has at that time
info: |
  Module Binding Getters

  1. Let F be the active function object.
  2. Return ? F.[[Module]].[[Environment]].GetBindingValue(F.[[BindingName]], true).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
let env;
const compartment = compartmentOf({
  v: {
    bindings: [
      { import: 'count', as: 'n', from: 'm' },
      { import: 'increment', from: 'm' },
    ],
    execute(...args) {
      env = args[0];
      log.push(env.n);
      env.increment();
      log.push(env.n);
    },
  },
  m: 'export let count = 0; export function increment() { count += 1; }',
});
compartment.importNow('v');
compartment.importNow('m').increment();

assert.compareArray([...log, env.n], [0, 1, 2]);
