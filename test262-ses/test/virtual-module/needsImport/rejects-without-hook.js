// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: The promise is rejected with a TypeError where the compartment has no resolveHook
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  7. Perform CompartmentLoadImportedModule(referrer, moduleRequest, async, promiseCapability).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let importFunction;
  const source = {
    needsImport: true,
    execute(env, argument) {
      importFunction = argument;
    },
  };
  const m = { source: new ModuleSource('export {};') };
  new Compartment({ modules: { v: { source }, m } }).importNow('v');

  await assert.throwsAsync(TypeError, () => importFunction('m'));
});
