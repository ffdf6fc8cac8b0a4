// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: >
  The export of a name of another module has the properties export and from, and as where the name is another
info: |
  CreateExportBindingObject ( entry )

  [...]
  5. Else,
    a. Perform ! CreateDataPropertyOrThrow(object, "export", entry.[[ImportName]]).
    b. If exportName is not entry.[[ImportName]], perform ! CreateDataPropertyOrThrow(object, "as", exportName).
    c. Perform ! CreateDataPropertyOrThrow(object, "from", entry.[[ModuleRequest]].[[Specifier]]).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('export { a, b as c, default, d as default2 } from "m";');

assert.sameValue(
  JSON.stringify(bindings),
  JSON.stringify([
    { export: 'a', from: 'm' },
    { export: 'b', as: 'c', from: 'm' },
    { export: 'default', from: 'm' },
    { export: 'd', as: 'default2', from: 'm' },
  ]),
);
