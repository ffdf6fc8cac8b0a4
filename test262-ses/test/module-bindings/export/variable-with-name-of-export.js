// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendexportentry
description: A variable may have the name under which another variable is exported
info: |
  AppendExportEntry ( record, specifier, attributes, importName, localName, exportName )

  [...]
  4. Append the ExportEntry Record { [[ModuleRequest]]: moduleRequest, [[ImportName]]: importName, [[LocalName]]:
     localName, [[ExportName]]: exportName } to record.[[ExportEntries]].
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [
      { export: 'x', as: 'y' },
      { export: 'y', as: 'x' },
    ],
    execute(env) {
      env.x = 'variable x';
      env.y = 'variable y';
    },
  },
}).importNow('v');

assert.sameValue(namespace.x, 'variable y');
assert.sameValue(namespace.y, 'variable x');
