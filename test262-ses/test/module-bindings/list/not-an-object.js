// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: bindings that are neither undefined nor an Object throw a TypeError
info: |
  ParseModuleBindings ( bindings )

  [...]
  2. If bindings is undefined, return record.
  3. If bindings is not an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const bindings of [null, false, true, 0, 1, 1n, '', 'export', Symbol('bindings')]) {
  assert.throws(TypeError, () => compartmentOf({ v: { bindings } }).importNow('v'), String(bindings));
}
