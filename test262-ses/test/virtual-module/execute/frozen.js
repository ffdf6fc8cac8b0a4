// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: A hardened virtual module source works after lockdown
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource, harden, lockdown]
includes: [compartmentModules.js]
---*/

lockdown();

const source = harden({
  bindings: [{ export: 'x' }, { import: 'y', from: 'm' }],
  execute(env) {
    env.x = env.y + 1;
  },
});
assert.sameValue(compartmentOf({ v: source, m: 'export const y = 1;' }).importNow('v').x, 2);
