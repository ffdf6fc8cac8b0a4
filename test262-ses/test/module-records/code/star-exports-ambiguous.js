// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A name that two star exports have is in no namespace, and an import of it is a SyntaxError
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: 'export * from "b"; export * from "c";',
      b: 'export const x = 1; export const y = 2; export { o } from "d";',
      c: 'export const x = 3; export const z = 4; export { o } from "d";',
      d: 'export const o = {};',
      e: 'import { x } from "a";',
      f: 'import { y, z, o } from "a"; export default [y, z];',
    });
    assert.compareArray(Object.keys(await importModule(compartment, 'a')), ['o', 'y', 'z'], name);
    await assert.throwsAsync(SyntaxError, () => importModule(compartment, 'e'), name);
    assert.compareArray((await importModule(compartment, 'f')).default, [2, 4], name);
  });
});
