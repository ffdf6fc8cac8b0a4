// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: execute may throw any value, undefined too
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const value of [undefined, null, 0, 'error']) {
  const compartment = compartmentOf({
    v: {
      execute() {
        throw value;
      },
    },
  });
  let caught = 'nothing';
  try {
    compartment.importNow('v');
  } catch (error) {
    caught = error;
  }
  assert.sameValue(caught, value);
}
