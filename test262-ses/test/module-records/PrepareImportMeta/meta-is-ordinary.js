// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: import.meta is an ordinary object, which the hook and the module share and may freeze
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
  let given;
  const compartment = compartmentOf(
    {
      a: 'import.meta.y = 2; export const meta = import.meta;',
      b: 'export let error; try { import.meta.y = 2; } catch (e) { error = e; }',
    },
    {
      importMetaHook(specifier, meta) {
        given = meta;
        if (specifier === 'b') Object.freeze(meta);
      },
    },
  );
  const { meta } = await compartment.import('a');

  assert.sameValue(meta, given);
  assert.sameValue(meta.y, 2);
  assert.sameValue((await compartment.import('b')).error.constructor, TypeError);
});
