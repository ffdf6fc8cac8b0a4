// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: What execute returns is ignored, also where it is a promise or has a then method
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
  10. Return unused.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let asked = false;
const thenable = {
  get then() {
    asked = true;
  },
};

for (const value of [undefined, null, 1, thenable, new Promise(() => {}), { x: 2 }]) {
  const execute = (env) => {
    env.x = 1;
    return value;
  };
  assert.sameValue(compartmentOf({ v: { bindings: [{ export: 'x' }], execute } }).importNow('v').x, 1);
}
assert.sameValue(asked, false);
