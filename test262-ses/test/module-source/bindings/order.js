// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: Imports come first, then exports, both in the order of the text
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

const { bindings } = new ModuleSource(`
  export { z } from "m";
  import { y } from "m";
  export let x;
  export * from "m";
  import * as w from "l";
  export default 1;
  import v from "m";
  export { y };
`);

assert.sameValue(
  JSON.stringify(bindings),
  JSON.stringify([
    { import: 'y', from: 'm' },
    { importAllFrom: 'l', as: 'w' },
    { import: 'default', as: 'v', from: 'm' },
    { export: 'z', from: 'm' },
    { export: 'x' },
    { exportAllFrom: 'm' },
    { export: 'default' },
    { export: 'y' },
  ]),
);
