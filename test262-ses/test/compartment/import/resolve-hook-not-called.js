// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: import takes a full specifier, for which resolveHook is not called
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  4. If referrer is a Compartment Record, return ? LoadCompartmentModule(referrer, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { './a': 'export const x = 1' },
    {
      resolveHook() {
        throw new Test262Error();
      },
    },
  );

  assert.sameValue((await compartment.import('./a')).x, 1);
});
