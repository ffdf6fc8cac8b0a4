// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: The export of all names of a module has the property exportAllFrom
info: |
  CreateExportBindingObject ( entry )

  [...]
  4. Else if entry.[[ImportName]] is all or all-but-default, then
    a. Perform ! CreateDataPropertyOrThrow(object, "exportAllFrom", entry.[[ModuleRequest]].[[Specifier]]).
    b. If exportName is not null, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('export * from "m"; export * from "n"; export * from "m";');

assert.sameValue(JSON.stringify(bindings), '[{"exportAllFrom":"m"},{"exportAllFrom":"n"},{"exportAllFrom":"m"}]');
