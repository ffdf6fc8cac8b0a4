// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: >
  What a module imports is what the first load gave, also where a second one is under way that resolves otherwise
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  1. If mode is now, then
    [...]
    b. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
  2. Else,
    a. Let loadSteps be a new Abstract Closure with no parameters that captures referrer, moduleRequest and payload and
       performs the following steps when called:
      [...]
      ii. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).

  HostLoadImportedModule of ECMA-262 must give the same module each time that it succeeds for a referrer and a
  request, and FinishLoadingImportedModule asserts it.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let count = 0;
  let deliver;
  const compartment = new Compartment({
    modules: { a: { source: new ModuleSource('export * from "x";') }, x2: { namespace: { x: 2 } } },
    resolveHook: (specifier) => specifier + ++count,
    loadHook: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
  });
  const promise = compartment.import('a');
  for (let i = 0; i < 20 && !deliver; i++) await null;
  const now = compartment.importNow('a');
  deliver({ namespace: { x: 1 } });

  assert.sameValue(await promise, now);
  assert.sameValue(now.x, 2);
});
