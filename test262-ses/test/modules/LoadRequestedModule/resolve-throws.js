// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: Where resolveHook throws, the module that imports is not loaded
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  7. If referrer is a Cyclic Module Record, set specifier to ? ResolveModuleSpecifier(compartmentRec, specifier,
     referrer.[[FullSpecifier]]).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = compartmentOf(
    { a: 'import "b"; throw "a is evaluated";', b: '' },
    {
      resolveHook() {
        throw error;
      },
    },
  );
  await forEachImporter(async (importModule, name) => {
    assert.sameValue(await importModule(compartment, 'a').catch((thrown) => thrown), error, name);
  });
});
