// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The module is evaluated when an asynchronous execute returns its promise; what it sets later is seen then
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
  10. Return unused.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let resume;
  const compartment = compartmentOf({
    v: {
      bindings: [{ export: 'x' }],
      async execute(env) {
        env.x = 1;
        await new Promise((resolve) => {
          resume = resolve;
        });
        env.x = 2;
      },
    },
  });
  const namespace = await compartment.import('v');

  assert.sameValue(namespace.x, 1);
  resume();
  await undefined;
  await undefined;
  assert.sameValue(namespace.x, 2);
});
