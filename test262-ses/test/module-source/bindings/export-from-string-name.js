// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: The names of an export from another module may be string literals, which are shown with their values
info: |
  CreateExportBindingObject ( entry )

    [...]
    a. Perform ! CreateDataPropertyOrThrow(object, "export", entry.[[ImportName]]).
    b. If exportName is not entry.[[ImportName]], perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('export { "a b" as c, d as "e", "f" as "f", "" } from "m";');

assert.sameValue(
  JSON.stringify(bindings),
  JSON.stringify([
    { export: 'a b', as: 'c', from: 'm' },
    { export: 'd', as: 'e', from: 'm' },
    { export: 'f', from: 'm' },
    { export: '', from: 'm' },
  ]),
);
