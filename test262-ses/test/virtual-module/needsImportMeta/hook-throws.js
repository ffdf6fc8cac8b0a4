// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: What the importMetaHook throws is the error of the virtual module, and execute is not called
info: |
  ExecuteModule ( [ capability ] )

  [...]
  2. Perform ? PrepareImportMeta(module).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let executed = false;
let calls = 0;
const source = {
  needsImportMeta: true,
  execute() {
    executed = true;
  },
};
const importMetaHook = () => {
  calls += 1;
  throw new Test262Error();
};
const compartment = compartmentOf({ v: source }, { importMetaHook });

assert.throws(Test262Error, () => compartment.importNow('v'));
assert.throws(Test262Error, () => compartment.importNow('v'));
assert.sameValue(executed, false);
assert.sameValue(calls, 1);
