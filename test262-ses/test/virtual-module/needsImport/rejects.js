// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: The promise is rejected where the module cannot be resolved, loaded or evaluated
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
  const resolveHook = (specifier) => {
    if (specifier === 'refused') throw new Test262Error();
    return specifier;
  };
  const modules = { v: { source }, throws: { source: new ModuleSource('throw new RangeError();') } };
  new Compartment({ modules, resolveHook }).importNow('v');
  await assert.throwsAsync(Test262Error, () => importFunction('refused'), 'the hook throws');
  await assert.throwsAsync(TypeError, () => importFunction('nowhere'), 'no hook to load');
  await assert.throwsAsync(RangeError, () => importFunction('throws'), 'the module throws');
});
