// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendimportentry
description: Two imports with the same local name throw a SyntaxError
info: |
  AppendImportEntry ( record, specifier, attributes, importName, localName )

  1. If record.[[ImportEntries]] has an element whose [[LocalName]] is localName, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const m = 'export const x = 1, y = 2;';
const pairs = [
  [
    { import: 'x', from: 'm' },
    { import: 'x', from: 'm' },
  ],
  [
    { import: 'x', from: 'm' },
    { import: 'y', as: 'x', from: 'm' },
  ],
  [
    { import: 'x', from: 'm' },
    { importAllFrom: 'm', as: 'x' },
  ],
  [
    { importAllFrom: 'm', as: 'x' },
    { importAllFrom: 'm', as: 'x' },
  ],
  [
    { importAllFrom: 'm', as: 'x' },
    { import: 'x', from: 'm' },
  ],
];

for (const bindings of pairs) {
  assert.throws(SyntaxError, () => compartmentOf({ v: { bindings }, m }).importNow('v'), JSON.stringify(bindings));
}
