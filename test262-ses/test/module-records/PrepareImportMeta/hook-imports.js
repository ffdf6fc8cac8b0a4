// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: importMetaHook may import other modules, but not the one that is being evaluated
info: |
  PrepareImportMeta ( module )

  [...]
  2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
    a. Perform ? Call(hook, undefined, « module.[[FullSpecifier]], module.[[ImportMeta]] »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const errors = [];
const compartment = compartmentOf(
  { a: 'export const { x } = import.meta;', b: 'export const x = 1;' },
  {
    importMetaHook(specifier, meta) {
      try {
        compartment.importNow(specifier);
      } catch (error) {
        errors.push(error.constructor);
      }
      meta.x = compartment.importNow('b').x;
    },
  },
);

assert.sameValue(compartment.importNow('a').x, 1);
assert.compareArray(errors, [TypeError]);
