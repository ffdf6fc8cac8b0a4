// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-record-executemodule
description: What importMetaHook throws is the error of the module, which does not run, nor does one that imports it
info: |
  ExecuteModule ( [ capability ] )

  1. Let prepared be Completion(PrepareImportMeta(module)).
  [...]
  3. Perform ? prepared.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const error = new Test262Error();
    const compartment = compartmentOf(
      { a: 'import "b"; log.push("a");', b: 'log.push("b"); import.meta;', c: 'log.push("c");' },
      {
        globals: { log },
        importMetaHook() {
          throw error;
        },
      },
    );
    for (const specifier of ['a', 'b', 'a']) {
      assert.sameValue(await importModule(compartment, specifier).catch((thrown) => thrown), error, name);
    }
    await importModule(compartment, 'c');
    assert.compareArray(log, ['c'], name);
  });
});
