// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: Without needsImportMeta neither the descriptor's importMeta is given nor the hook called
info: |
  ExecuteModule ( [ capability ] )

  [...]
  2. Perform ? PrepareImportMeta(module).
  [...]
  7. Let importMeta be undefined.
  8. If module.[[NeedsImportMeta]] is true, set importMeta to module.[[ImportMeta]].
features: [Compartment, Compartment-modules]
---*/

const seen = [];
const compartment = new Compartment({
  modules: { v: { source: { execute: (...args) => seen.push(...args) }, importMeta: { url: 'u' } } },
  importMetaHook: () => seen.push('hook'),
});
compartment.importNow('v');

assert.sameValue(seen.length, 3);
assert.sameValue(typeof seen[0], 'object');
assert.sameValue(seen[1], undefined);
assert.sameValue(seen[2], undefined);
