// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: >
  import() in code that a module makes with indirect eval or Function is none of the module, and takes a full
  specifier
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
  7. If referrer is a Cyclic Module Record, set specifier to ? ResolveModuleSpecifier(compartmentRec, specifier,
     referrer.[[FullSpecifier]]).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const text = `
    export const loads = [() => (0, eval)('import("a")'), new Function('return import("a")')];
  `;
  const compartment = compartmentOf(
    { m: text, a: 'export const x = 1' },
    {
      resolveHook() {
        throw new Test262Error();
      },
    },
  );
  const { loads } = await compartment.import('m');

  for (const load of loads) assert.sameValue((await load()).x, 1);
});
