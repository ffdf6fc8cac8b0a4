// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: An import or a re-export of a name that no module exports is a SyntaxError, in a circle too
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: 'import { y } from "x";',
      b: 'export { y } from "x";',
      c: 'import y from "x";',
      d: 'export { y } from "e";',
      e: 'export { y } from "d";',
      f: 'import { default as y } from "star";',
      star: 'export * from "default";',
      default: 'export default 1;',
      x: 'export const x = 1;',
    });
    for (const specifier of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await assert.throwsAsync(SyntaxError, () => importModule(compartment, specifier), name + ' ' + specifier);
    }
    assert.sameValue((await importModule(compartment, 'x')).x, 1, name);
  });
});
