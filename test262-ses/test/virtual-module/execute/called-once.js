// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: execute is called when the module is evaluated, once, however often it is imported
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let calls = 0;
  const compartment = compartmentOf({
    v: {
      execute() {
        calls += 1;
      },
    },
    m: 'import "v";',
  });

  assert.sameValue(calls, 0);
  compartment.importNow('m');
  assert.sameValue(calls, 1);
  compartment.importNow('v');
  await compartment.import('v');
  assert.sameValue(calls, 1);
});
