// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: import calls loadHook before it returns; the module is evaluated later
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  [...]
  2. Else,
    [...]
    c. Perform AsyncFunctionStart(capability, loadSteps).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = new Compartment({
    globals: { log },
    async loadHook() {
      log.push('loadHook');
      return { source: new ModuleSource('log.push("module")') };
    },
  });
  const promise = compartment.import('a');
  log.push('returned');
  await promise;

  assert.compareArray(log, ['loadHook', 'returned', 'module']);
});
