// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-module-binding-getter
description: An import that is not initialized yet, because of a circle, throws a ReferenceError
info: |
  Module Binding Getters

  [...]
  2. Return ? F.[[Module]].[[Environment]].GetBindingValue(F.[[BindingName]], true).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const compartment = compartmentOf({
  m: 'import { y } from "v"; export let x = 1; export const C = class {};',
  v: {
    bindings: [{ import: 'x', from: 'm' }, { import: 'C', from: 'm' }, { export: 'y' }],
    execute(env) {
      for (const name of ['x', 'C']) {
        try {
          log.push(env[name]);
        } catch (error) {
          log.push(error.constructor);
        }
      }
      env.y = () => env.x;
    },
  },
});
compartment.importNow('m');

assert.compareArray(log, [ReferenceError, ReferenceError]);
assert.sameValue(compartment.importNow('v').y(), 1);
