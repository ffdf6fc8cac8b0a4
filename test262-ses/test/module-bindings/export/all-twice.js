// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendexportentry
description: exportAllFrom without as has no name that another export could have
info: |
  AppendExportEntry ( record, specifier, attributes, importName, localName, exportName )

  1. If exportName is not null and record.[[ExportEntries]] has an element whose [[ExportName]] is exportName, throw a
     SyntaxError exception.
  2. Let moduleRequest be null.
  3. If specifier is not null, set moduleRequest to AppendModuleRequest(record, specifier, attributes).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [{ exportAllFrom: 'm' }, { exportAllFrom: 'm' }, { exportAllFrom: 'n' }, { export: 'null' }];
const namespace = compartmentOf({ v: { bindings }, m: 'export let x;', n: 'export let y;' }).importNow('v');

assert.compareArray(exportNames(namespace), ['null', 'x', 'y']);
