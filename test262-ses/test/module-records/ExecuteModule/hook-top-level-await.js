// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-record-executemodule
description: A module with a top-level await gets its import.meta from the hook too
info: |
  ExecuteModule ( [ capability ] )

  1. Let prepared be Completion(PrepareImportMeta(module)).
  2. If prepared is an abrupt completion and capability is present, then
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { a: 'export const { url } = import.meta; await null; export const again = import.meta.url;' },
    {
      importMetaHook(specifier, meta) {
        meta.url = 'u ' + specifier;
      },
    },
  );
  const { url, again } = await compartment.import('a');

  assert.sameValue(url, 'u a');
  assert.sameValue(again, 'u a');
});
