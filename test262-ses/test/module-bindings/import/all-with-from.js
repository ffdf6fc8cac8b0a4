// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: importAllFrom with from throws a SyntaxError
info: |
  ParseModuleBinding ( record, binding )

  [...]
  9. If importAllFrom is a String, then
    a. If from is a String or as is undefined, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const rest of [{ as: 'x' }, {}]) {
  const source = { bindings: [{ importAllFrom: 'm', from: 'm', ...rest }] };
  assert.throws(SyntaxError, () => compartmentOf({ v: source, m: '' }).importNow('v'));
}
