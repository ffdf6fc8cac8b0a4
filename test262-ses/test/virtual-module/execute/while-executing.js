// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: While execute runs its own module is refused by importNow, since it is being evaluated
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let caught;
const compartment = compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(env) {
      env.x = 1;
      try {
        compartment.importNow('v');
      } catch (error) {
        caught = error;
      }
    },
  },
});

assert.sameValue(compartment.importNow('v').x, 1);
assert.sameValue(caught.constructor, TypeError);
