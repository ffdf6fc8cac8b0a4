// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: What was loaded can be imported with importNow, without a hook for that
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
  const sources = { a: 'import { x } from "b"; export const y = x;', b: 'export const x = 1;' };
  const compartment = new Compartment({
    resolveHook: (specifier) => specifier,
    importHook: async (specifier) => ({ source: new ModuleSource(sources[specifier]) }),
  });

  assert.throws(TypeError, () => compartment.importNow('a'));
  await compartment.load('a');
  assert.sameValue(compartment.importNow('a').y, 1);
});
