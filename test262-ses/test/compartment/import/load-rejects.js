// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: Where a module cannot be loaded, import rejects with what the hook threw
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  [...]
  2. Else,
    a. Let loadSteps be a new Abstract Closure with no parameters that captures referrer, moduleRequest and payload and
       performs the following steps when called:
      i. Let result be Completion(LoadRequestedModule(referrer, moduleRequest, async)).
      ii. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = compartmentOf(
    { a: 'import "b";' },
    {
      modules: { c: { source: new ModuleSource('import "b"; throw "c is evaluated";') } },
      async loadHook() {
        throw error;
      },
    },
  );

  assert.sameValue(await compartment.import('a').catch((thrown) => thrown), error);
  assert.sameValue(await compartment.import('c').catch((thrown) => thrown), error);
});
