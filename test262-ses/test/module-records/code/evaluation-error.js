// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: The error of an evaluation is the same each time, and modules that were evaluated before it stay so
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = compartmentOf(
      {
        a: 'import "b"; import "c"; import "d"; log.push("a");',
        b: 'log.push("b"); export const x = 1;',
        c: 'log.push("c"); throw {};',
        d: 'log.push("d");',
      },
      { globals: { log } },
    );
    const outcome = (specifier) => importModule(compartment, specifier).then(() => 'fulfilled', (thrown) => thrown);
    const error = await outcome('a');
    assert.sameValue(typeof error, 'object', name);
    assert.sameValue(await outcome('a'), error, name);
    assert.sameValue(await outcome('c'), error, name);
    assert.compareArray(log, ['b', 'c'], name);
    assert.sameValue((await importModule(compartment, 'b')).x, 1, name);
    await importModule(compartment, 'd');
    assert.compareArray(log, ['b', 'c', 'd'], name);
  });
});
