// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: A binding that is neither import nor export throws a SyntaxError
info: |
  ParseModuleBinding ( record, binding )

  [...]
  8. If not exactly one of exportAllFrom, importAllFrom, export and import is a String, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const binding of [{}, [], () => {}, { from: 'm' }, { as: 'x' }, { as: 'x', from: 'm' }, { exports: 'x' }]) {
  assert.throws(SyntaxError, () => compartmentOf({ v: { bindings: [binding] }, m: '' }).importNow('v'));
}
