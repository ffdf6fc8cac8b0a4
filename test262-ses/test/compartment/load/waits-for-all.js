// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: The promise of load is pending until all that the module imports is loaded
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    c. Perform ? Await(module.LoadRequestedModules()).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  let deliver;
  const compartment = new Compartment({
    modules: { a: { source: new ModuleSource('import "b";') } },
    resolveHook: (specifier) => specifier,
    importHook: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
  });
  const promise = compartment.load('a').then(() => log.push('loaded'));
  for (let i = 0; i < 20; i++) await null;
  log.push('delivered');
  deliver({ namespace: {} });
  await promise;

  assert.compareArray(log, ['delivered', 'loaded']);
});
