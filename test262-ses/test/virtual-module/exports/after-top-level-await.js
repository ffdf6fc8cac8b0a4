// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: A virtual module runs after a module that it imports has awaited at its top
info: |
  ExecuteModule ( [ capability ] )

  1. Assert: capability is not present.
  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    v: {
      bindings: [{ import: 'x', from: 'm' }, { export: 'y' }],
      execute(env) {
        log.push('v', env.x);
        env.y = env.x + 1;
      },
    },
    m: 'export const x = await 1; log.push("m");',
    user: 'import { y } from "v"; export const z = y + 1;',
  };
  const compartment = compartmentOf(sources, { globals: { log } });

  assert.sameValue((await compartment.import('user')).z, 3);
  assert.compareArray(log, ['m', 'v', 1]);
});
