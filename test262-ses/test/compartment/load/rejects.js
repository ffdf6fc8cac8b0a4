// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load rejects with what the hook throws for the module or for one that it imports
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    b. Let module be ? LoadCompartmentModule(compartmentRec, specifierString, async).
    c. Perform ? Await(module.LoadRequestedModules()).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = new Compartment({
    modules: { b: { source: new ModuleSource('import "a";') } },
    resolveHook: (specifier) => specifier,
    async importHook() {
      throw error;
    },
  });

  assert.sameValue(await compartment.load('b').catch((thrown) => thrown), error);
  assert.sameValue(await compartment.load('a').catch((thrown) => thrown), error);
});
