// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: importMetaHook is not called for a module that is loaded, or that cannot be linked
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
  const log = [];
  const compartment = compartmentOf(
    { a: 'import.meta;', b: 'import { x } from "a"; import.meta;' },
    {
      importMetaHook(specifier) {
        log.push(specifier);
      },
    },
  );
  await compartment.load('a');
  await assert.throwsAsync(SyntaxError, () => compartment.import('b'));
  assert.compareArray(log, []);

  await compartment.import('a');
  assert.compareArray(log, ['a']);
});
