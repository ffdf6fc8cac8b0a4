// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: The import function returns a promise for the namespace of the module
info: |
  DynamicImport ( referrer, specifier, options )

  1. Let promiseCapability be ! NewPromiseCapability(%Promise%).
  [...]
  7. Perform CompartmentLoadImportedModule(referrer, moduleRequest, async, promiseCapability).
  8. Return promiseCapability.[[Promise]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let promise;
  const compartment = compartmentOf({
    v: {
      needsImport: true,
      execute(env, importFunction) {
        promise = importFunction('m');
      },
    },
    m: 'export const x = 1;',
  });
  compartment.importNow('v');

  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype);
  const namespace = await promise;
  assert.sameValue(namespace.x, 1);
  assert.sameValue(namespace, compartment.importNow('m'));
});
