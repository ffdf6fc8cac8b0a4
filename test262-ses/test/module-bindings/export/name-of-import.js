// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendexportentry
description: An export may have the name of an import, in any order
info: |
  AppendExportEntry ( record, specifier, attributes, importName, localName, exportName )

  1. If exportName is not null and record.[[ExportEntries]] has an element whose [[ExportName]] is exportName, throw a
     SyntaxError exception.
  [...]
  4. Append the ExportEntry Record { [[ModuleRequest]]: moduleRequest, [[ImportName]]: importName, [[LocalName]]:
     localName, [[ExportName]]: exportName } to record.[[ExportEntries]].
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const x = { import: 'x', from: 'm' };
const lists = [
  [x, { export: 'y', as: 'x' }],
  [{ export: 'y', as: 'x' }, x],
];

for (const bindings of lists) {
  let imported;
  const execute = (env) => {
    imported = env.x;
    env.y = 2;
  };
  const namespace = compartmentOf({ v: { bindings, execute }, m: 'export const x = 1;' }).importNow('v');
  assert.sameValue(imported, 1);
  assert.sameValue(namespace.x, 2);
}
