// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A star export of a module in which a name is ambiguous leaves out the name, and is no error
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: 'export * from "b";',
      b: 'export * from "c"; export * from "d";',
      c: 'export const x = 1; export const y = 2;',
      d: 'export const x = 3; export const z = 4;',
      e: 'import { x } from "a";',
    });
    assert.compareArray(Object.keys(await importModule(compartment, 'a')), ['y', 'z'], name);
    await assert.throwsAsync(SyntaxError, () => importModule(compartment, 'e'), name);
  });
});
