// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-hostloadimportedmodule
description: >
  A function of the start compartment imports through the loader of the host also where code of a compartment calls it
info: |
  When the referrer of HostLoadImportedModule is a Compartment Record, or a Script Record or Module Record
  whose [[Realm]] is a Compartment Record, the host must perform CompartmentLoadImportedModule.
features: [Compartment, Compartment-modules, ModuleSource, host-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const load = (specifier) => import(specifier);
  const compartment = compartmentOf(
    { m: 'export const x = load("./module_FIXTURE.js");', './module_FIXTURE.js': 'export const o = "compartment";' },
    { globals: { load } },
  );
  const namespace = await import('./module_FIXTURE.js');

  assert.sameValue(await compartment.evaluate('load("./module_FIXTURE.js")'), namespace);
  assert.sameValue(await compartment.importNow('m').x, namespace);
  assert.sameValue((await compartment.evaluate('import("./module_FIXTURE.js")')).o, 'compartment');
});
