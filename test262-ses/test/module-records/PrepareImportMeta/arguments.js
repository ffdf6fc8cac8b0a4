// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: importMetaHook is called with the full specifier and the import.meta of the module, with undefined as this
info: |
  PrepareImportMeta ( module )

  1. Let hook be module.[[Realm]].[[ImportMetaHook]].
  2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
    a. Perform ? Call(hook, undefined, « module.[[FullSpecifier]], module.[[ImportMeta]] »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async, onlyStrict]
includes: [asyncHelpers.js, compartmentModules.js, propertyHelper.js]
---*/

asyncTest(async () => {
  const calls = [];
  const compartment = compartmentOf(
    { a: 'export const meta = import.meta;' },
    {
      importMetaHook() {
        calls.push([this, ...arguments]);
        arguments[1].url = 'u';
        return { url: 'ignored' };
      },
    },
  );
  const { meta } = await compartment.import('a');

  assert.sameValue(calls.length, 1);
  assert.compareArray(calls[0], [undefined, 'a', meta]);
  assert.sameValue(Object.getPrototypeOf(meta), null);
  verifyProperty(meta, 'url', { value: 'u', writable: true, enumerable: true, configurable: true });
});
