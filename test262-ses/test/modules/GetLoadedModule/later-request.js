// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getloadedmodule
description: A request that is not the first of its module is found again too
info: |
  GetLoadedModule ( referrer, moduleRequest )

  1. For each LoadedModuleRequest Record record of referrer.[[LoadedModules]], do
    a. If ModuleRequestsEqual(record, moduleRequest) is true, return record.[[Module]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let n = 0;
  const compartment = new Compartment({
    modules: { main: { source: new ModuleSource('import "first"; export const load = () => import("x");') } },
    resolveHook: (specifier) => specifier + n++,
    loadHook: async (specifier) => ({ namespace: { specifier } }),
  });
  const { load } = await compartment.import('main');
  const { specifier } = await load();

  assert.sameValue((await load()).specifier, specifier);
  assert.sameValue((await load()).specifier, specifier);
});
