// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendexportentry
description: Two exports of the same name throw a SyntaxError
info: |
  AppendExportEntry ( record, specifier, attributes, importName, localName, exportName )

  1. If exportName is not null and record.[[ExportEntries]] has an element whose [[ExportName]] is exportName, throw a
     SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const m = 'export const x = 1, y = 2;';
const exports = [
  { export: 'x' },
  { export: 'y', as: 'x' },
  { export: 'x', from: 'm' },
  { export: 'y', as: 'x', from: 'm' },
  { exportAllFrom: 'm', as: 'x' },
];

for (const first of exports) {
  for (const second of exports) {
    const source = { bindings: [first, { export: 'other' }, second] };
    assert.throws(SyntaxError, () => compartmentOf({ v: source, m }).importNow('v'), JSON.stringify(source));
  }
  assert.compareArray(exportNames(compartmentOf({ v: { bindings: [first] }, m }).importNow('v')), ['x']);
}
