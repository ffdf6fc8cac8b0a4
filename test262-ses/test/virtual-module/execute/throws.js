// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: What execute throws is the error of the module each time, and execute is not called again
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
  const error = new Test262Error();
  const caught = [];
  const compartment = compartmentOf({
    v: {
      execute() {
        calls += 1;
        throw error;
      },
    },
  });
  for (let time = 0; time < 2; time += 1) {
    try {
      compartment.importNow('v');
    } catch (thrown) {
      caught.push(thrown);
    }
    await compartment.import('v').catch((reason) => caught.push(reason));
  }

  assert.compareArray(caught, [error, error, error, error]);
  assert.sameValue(calls, 1);
});
