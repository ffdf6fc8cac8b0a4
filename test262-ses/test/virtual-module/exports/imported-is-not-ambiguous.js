// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: Two modules that export the same imported variable do not conflict
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

      [...]
      i. Append the ExportEntry Record { [[ModuleRequest]]: imported.[[ModuleRequest]], [[ImportName]]:
         imported.[[ImportName]], [[LocalName]]: null, [[ExportName]]: entry.[[ExportName]] } to indirectExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [{ import: 'x', from: 'm' }, { export: 'x' }];
const renamed = [
  { import: 'x', as: 'y', from: 'm' },
  { export: 'y', as: 'x' },
];
const all = 'export * from "v"; export * from "w"; export * from "m";';
const m = 'export const x = 1;';

// Many times: an engine that compares what it should not may be right by chance.
for (let time = 0; time < 30; time += 1) {
  const sources = { all, v: { bindings }, w: { bindings: time % 2 ? renamed : bindings }, m };
  const namespace = compartmentOf(sources).importNow('all');
  assert.compareArray(exportNames(namespace), ['x']);
  assert.sameValue(namespace.x, 1);
}
