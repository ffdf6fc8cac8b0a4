// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A virtual module may import itself while it runs; the promise is fulfilled after it ran
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  7. Perform CompartmentLoadImportedModule(referrer, moduleRequest, async, promiseCapability).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let promise;
  const compartment = compartmentOf({
    v: {
      bindings: [{ export: 'x' }],
      needsImport: true,
      execute(env, importFunction) {
        promise = importFunction('v');
        env.x = 1;
      },
    },
  });
  const namespace = await compartment.import('v');

  assert.sameValue(await promise, namespace);
  assert.sameValue(namespace.x, 1);
});
