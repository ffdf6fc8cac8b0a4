// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadhostmodule
description: A compartment may be the first to ask for a module of the host, with importNow too
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  1. If other is not a Compartment Record, return ? LoadHostModule(other, specifier, mode).

  LoadHostModule ( realm, specifier, mode )

  [...]
  4. Perform HostLoadImportedModule(realm, moduleRequest, empty, state).
  [...]
  6. Else, perform ? RequireFulfilled(capability.[[Promise]]).
  7. Let record be the LoadedModuleRequest Record of realm.[[LoadedModules]] for which ModuleRequestsEqual(record,
     moduleRequest) is true.
  8. Return record.[[Module]].
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ modules: { m: { namespace: './module_FIXTURE.js' } } });
  const namespace = compartment.importNow('m');

  assert.sameValue(namespace.global, globalThis);
  assert.sameValue(namespace.imported, 'imported');
  assert.sameValue(await import('./module_FIXTURE.js'), namespace);
});
