// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: >
  importNow of a module whose imports are being loaded loads them itself, and the other load ends with the same
  modules
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  1. If mode is now, then
    a. Let result be Completion(LoadRequestedModule(referrer, moduleRequest, now)).
    b. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
  2. Else,
    a. Let loadSteps be a new Abstract Closure with no parameters that captures referrer, moduleRequest and payload and
       performs the following steps when called:
      i. Let result be Completion(LoadRequestedModule(referrer, moduleRequest, async)).
      ii. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let deliver;
  const log = [];
  const compartment = new Compartment({
    globals: { log },
    modules: { a: { source: new ModuleSource('import { x } from "b"; log.push(x); export { x };') } },
    resolveHook: (specifier) => specifier,
    loadHook: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
    loadNowHook: () => ({ source: new ModuleSource('export const x = "now";') }),
  });
  const promise = compartment.import('a');
  for (let i = 0; i < 20 && !deliver; i++) await null;
  const namespace = compartment.importNow('a');
  assert.compareArray(log, ['now']);
  deliver({ source: new ModuleSource('export const x = "later";') });

  assert.sameValue(await promise, namespace);
  assert.compareArray(log, ['now']);
});
