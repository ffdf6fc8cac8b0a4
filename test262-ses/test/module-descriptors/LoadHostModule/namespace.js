// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadhostmodule
description: >
  Where the parent is the start compartment, a namespace is that of a module of the host, the same that import() gives
info: |
  LoadHostModule ( realm, specifier, mode )

  1. Let moduleRequest be the ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « » }.
  [...]
  4. Perform HostLoadImportedModule(realm, moduleRequest, empty, state).
  5. If mode is async, perform ? Await(capability.[[Promise]]).
  [...]
  7. Let record be the LoadedModuleRequest Record of realm.[[LoadedModules]] for which ModuleRequestsEqual(record,
     moduleRequest) is true.
  8. Return record.[[Module]].
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const namespace = await import('./module_FIXTURE.js');
  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules: { m: { namespace: './module_FIXTURE.js' } } });
    assert.sameValue(await importModule(compartment, 'm'), namespace, name);
    assert.sameValue(namespace.global, globalThis, name);
  });
});
