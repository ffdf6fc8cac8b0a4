// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: exportAllFrom with from throws a SyntaxError
info: |
  ParseModuleBinding ( record, binding )

  [...]
  10. If exportAllFrom is a String, then
    a. If from is a String, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const rest of [{}, { as: 'x' }]) {
  const source = { bindings: [{ exportAllFrom: 'm', from: 'm', ...rest }] };
  assert.throws(SyntaxError, () => compartmentOf({ v: source, m: '' }).importNow('v'));
}
