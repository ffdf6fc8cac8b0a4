// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A circle of three modules is loaded and evaluated once, from wherever it is imported
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  for (const first of ['a', 'b', 'c']) {
    await forEachImporter(async (importModule, name) => {
      const log = [];
      const compartment = compartmentOf(
        {
          a: 'import "b"; log.push("a"); export const x = 1;',
          b: 'import "c"; log.push("b");',
          c: 'import "a"; log.push("c");',
        },
        { globals: { log } },
      );
      await importModule(compartment, first);
      assert.sameValue((await importModule(compartment, 'a')).x, 1, name);
      assert.sameValue(log.length, 3, name);
      assert.sameValue(log[2], first, name);
    });
  }
});
