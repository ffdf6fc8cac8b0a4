// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: A binding with more than one of exportAllFrom, importAllFrom, export and import throws a SyntaxError
info: |
  ParseModuleBinding ( record, binding )

  [...]
  8. If not exactly one of exportAllFrom, importAllFrom, export and import is a String, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const names = ['exportAllFrom', 'importAllFrom', 'export', 'import'];

for (const [index, name] of names.entries()) {
  for (const other of names.slice(index + 1)) {
    for (const rest of [{}, { as: 'x' }, { from: 'm' }, { as: 'x', from: 'm' }]) {
      const source = { bindings: [{ [name]: 'm', [other]: 'm', ...rest }] };
      assert.throws(SyntaxError, () => compartmentOf({ v: source, m: '' }).importNow('v'), `${name} ${other}`);
    }
  }
}
