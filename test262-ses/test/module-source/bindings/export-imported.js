// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: The export of an import is shown as the text has it, an import and an export
info: |
  get ModuleSource.prototype.bindings

  [...]
  5. For each ImportEntry Record entry of module.[[ImportEntries]], do
    a. Append CreateImportBindingObject(entry) to bindings.
  6. Let exportEntries be the ExportEntries of module.[[ECMAScriptCode]].
  7. For each ExportEntry Record entry of exportEntries, do
    a. Append CreateExportBindingObject(entry) to bindings.
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('import { a as b } from "m"; import * as ns from "n"; export { b, ns as c };');

assert.sameValue(
  JSON.stringify(bindings),
  JSON.stringify([
    { import: 'a', as: 'b', from: 'm' },
    { importAllFrom: 'n', as: 'ns' },
    { export: 'b' },
    { export: 'ns', as: 'c' },
  ]),
);
