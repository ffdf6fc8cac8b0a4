// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A star export has all names of a module but default, and its own names go first
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: 'export * from "b"; export const own = "a"; export * as all from "b";',
      b: 'export const x = 1; export const own = "b"; export default 2;',
    });
    const namespace = await importModule(compartment, 'a');
    assert.compareArray(Object.keys(namespace), ['all', 'own', 'x'], name);
    assert.sameValue(namespace.own, 'a', name);
    assert.sameValue(namespace.x, 1, name);
    assert.sameValue(namespace.all.default, 2, name);
  });
});
