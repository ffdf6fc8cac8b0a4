// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-record-executemodule
description: What the code of a module throws is the error of its evaluation
info: |
  ExecuteModule ( [ capability ] )

  [...]
  3. Perform ? prepared.
  4. Return ? the result of the ExecuteModule concrete method of Source Text Module Records for module with capability.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const sources = { a: 'throw 1;', b: 'null.x;', c: 'import "a";', d: 'export const x = 1;' };
    const compartment = compartmentOf(sources);
    const outcome = (specifier) => importModule(compartment, specifier).then(() => 'fulfilled', (thrown) => thrown);
    assert.sameValue(await outcome('a'), 1, name);
    assert.sameValue((await outcome('b')).constructor, TypeError, name);
    assert.sameValue(await outcome('c'), 1, name);
    assert.sameValue((await importModule(compartment, 'd')).x, 1, name);
  });
});
