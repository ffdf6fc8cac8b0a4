// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: Two virtual modules may import each other; the one that runs first sees undefined
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const compartment = compartmentOf({
  v: {
    bindings: [{ import: 'y', from: 'w' }, { export: 'x' }],
    execute(env) {
      log.push('v', env.y);
      env.x = 1;
    },
  },
  w: {
    bindings: [{ import: 'x', from: 'v' }, { export: 'y' }],
    execute(env) {
      log.push('w', env.x);
      env.y = () => env.x;
    },
  },
});
compartment.importNow('v');
const { y } = compartment.importNow('w');

assert.compareArray(log, ['w', undefined, 'v', y]);
assert.sameValue(y(), 1);
