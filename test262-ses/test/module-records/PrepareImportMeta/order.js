// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: importMetaHook is called once, just before the module runs, after all that it imports
info: |
  PrepareImportMeta ( module )

  [...]
  2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
    a. Perform ? Call(hook, undefined, « module.[[FullSpecifier]], module.[[ImportMeta]] »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = compartmentOf(
      {
        a: 'import "b"; log.push("a"); import.meta; import.meta;',
        b: 'log.push("b"); export default () => import.meta;',
        c: 'log.push("c");',
      },
      {
        globals: { log },
        importMetaHook(specifier) {
          log.push('hook ' + specifier);
        },
      },
    );
    await importModule(compartment, 'c');
    await importModule(compartment, 'a');
    await importModule(compartment, 'a');
    (await importModule(compartment, 'b')).default();
    assert.compareArray(log, ['c', 'hook b', 'b', 'hook a', 'a'], name);
  });
});
