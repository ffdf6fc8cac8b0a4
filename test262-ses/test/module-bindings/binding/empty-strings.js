// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: The empty String is a String like any other, as a name and as a specifier
info: |
  ParseModuleBinding ( record, binding )

  [...]
  8. If not exactly one of exportAllFrom, importAllFrom, export and import is a String, throw a SyntaxError exception.
  9. If importAllFrom is a String, then
  [...]
  10. If exportAllFrom is a String, then
  [...]
  11. If as is undefined, then
  [...]
  12. If import is a String, then
  [...]
  13. If from is undefined, then
    [...]
    b. Return ? AppendExportEntry(record, null, attributes, null, export, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const seen = [];
const compartment = compartmentOf({
  v: {
    bindings: [
      { import: '', as: 'x', from: '' },
      { importAllFrom: '', as: '' },
      { export: '', as: 'y' },
      { exportAllFrom: '' },
    ],
    execute(env) {
      seen.push(env.x, env['']);
    },
  },
  '': {
    bindings: [{ export: '' }],
    execute(env) {
      env[''] = 1;
    },
  },
});
const namespace = compartment.importNow('v');

assert.compareArray(exportNames(namespace), ['', 'y']);
assert.compareArray(seen, [1, compartment.importNow('')]);
assert.throws(SyntaxError, () => compartmentOf({ v: { bindings: [{ import: '', export: '' }] } }).importNow('v'));
