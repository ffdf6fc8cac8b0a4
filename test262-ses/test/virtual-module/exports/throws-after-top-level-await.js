// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: What execute throws after another module has awaited rejects the import
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const reasons = [];
  const compartment = compartmentOf({
    v: {
      bindings: [{ import: 'x', from: 'm' }],
      execute() {
        throw error;
      },
    },
    m: 'export const x = await 1;',
  });
  for (let time = 0; time < 2; time += 1) await compartment.import('v').catch((reason) => reasons.push(reason));

  assert.compareArray(reasons, [error, error]);
});
