// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: import() rejects with what the hook threw, in evaluated code and in a module
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = compartmentOf(
    {},
    {
      modules: { m: { source: new ModuleSource('export const load = () => import("a");') } },
      async loadHook() {
        throw error;
      },
    },
  );
  const { load } = await compartment.import('m');

  assert.sameValue(await compartment.evaluate('import("a")').catch((thrown) => thrown), error);
  assert.sameValue(await load().catch((thrown) => thrown), error);
});
