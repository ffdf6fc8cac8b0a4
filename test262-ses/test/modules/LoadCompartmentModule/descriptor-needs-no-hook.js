// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A module with a descriptor in modules needs no hook, and none is asked
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  3. If compartmentRec.[[ModuleDescriptors]] does not contain a Record element such that element.[[Specifier]] is
     specifier, then
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const modules = { a: { namespace: { x: 1 } }, b: { source: new ModuleSource('export const x = 2;') } };
  const hook = () => {
    throw new Test262Error();
  };
  await forEachImporter(async (importModule, name) => {
    for (const hooks of [{}, { loadHook: hook, loadNowHook: hook, resolveHook: hook }]) {
      const compartment = new Compartment({ modules, ...hooks });
      assert.sameValue((await importModule(compartment, 'a')).x, 1, name);
      assert.sameValue((await importModule(compartment, 'b')).x, 2, name);
    }
  });
});
