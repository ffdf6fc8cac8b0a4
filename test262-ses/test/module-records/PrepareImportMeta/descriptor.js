// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: importMetaHook gets what the descriptor says of specifier and importMeta
info: |
  PrepareImportMeta ( module )

  [...]
  2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
    a. Perform ? Call(hook, undefined, « module.[[FullSpecifier]], module.[[ImportMeta]] »).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const log = [];
const source = new ModuleSource('export const meta = import.meta;');
const compartment = new Compartment({
  modules: { a: { source, specifier: '/dir/a', importMeta: { x: 1 } } },
  importMetaHook(specifier, meta) {
    log.push(specifier, meta.x);
    meta.x = 2;
  },
});

assert.sameValue(compartment.importNow('a').meta.x, 2);
assert.compareArray(log, ['/dir/a', 1]);
