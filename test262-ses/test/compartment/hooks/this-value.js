// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Hooks are called with the this value undefined, not as methods of the options
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  3. Let fullSpecifier be ? Call(hook, undefined, « specifier, referrerSpecifier »).

  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  4. Else if mode is now, then
    a. Let descriptor be ? Call(compartmentRec.[[ImportNowHook]], undefined, « specifier »).
  5. Else,
    a. Let promise be ? Call(compartmentRec.[[ImportHook]], undefined, « specifier »).

  PrepareImportMeta ( module )

  [...]
  2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
    a. Perform ? Call(hook, undefined, « module.[[FullSpecifier]], module.[[ImportMeta]] »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async, onlyStrict]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const source = new ModuleSource('import "b"; import.meta;');
  const options = {
    resolveHook() {
      log.push('resolveHook', this);
      return 'b';
    },
    importHook(specifier) {
      log.push('importHook', this);
      return specifier === 'b' ? { namespace: {} } : { source };
    },
    importNowHook() {
      log.push('importNowHook', this);
      return { namespace: {} };
    },
    importMetaHook() {
      log.push('importMetaHook', this);
    },
  };
  const compartment = new Compartment(options);
  compartment.importNow('b');
  await compartment.import('a');

  assert.compareArray(log, [
    'importNowHook',
    undefined,
    'importHook',
    undefined,
    'resolveHook',
    undefined,
    'importMetaHook',
    undefined,
  ]);
});
