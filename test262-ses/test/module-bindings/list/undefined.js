// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: bindings that are undefined or not there are none
info: |
  ParseModuleBindings ( bindings )

  [...]
  2. If bindings is undefined, return record.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const source of [{}, { bindings: undefined }, { get bindings() {} }]) {
  assert.compareArray(exportNames(compartmentOf({ v: source }).importNow('v')), []);
}
