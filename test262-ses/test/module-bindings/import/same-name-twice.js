// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendimportentry
description: A name of another module may be imported several times under different local names
info: |
  AppendImportEntry ( record, specifier, attributes, importName, localName )

  1. If record.[[ImportEntries]] has an element whose [[LocalName]] is localName, throw a SyntaxError exception.
  [...]
  3. Append the ImportEntry Record { [[ModuleRequest]]: moduleRequest, [[ImportName]]: importName, [[LocalName]]:
     localName } to record.[[ImportEntries]].
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const seen = [];
compartmentOf({
  v: {
    bindings: [
      { import: 'x', from: 'm' },
      { import: 'x', as: 'y', from: 'm' },
      { import: 'x', as: 'z', from: 'n' },
    ],
    execute: ({ x, y, z }) => seen.push(x, y, z),
  },
  m: 'export const x = 1;',
  n: 'export const x = 2;',
}).importNow('v');

assert.compareArray(seen, [1, 1, 2]);
