// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: The export of a namespace of another module has the properties exportAllFrom and as
info: |
  CreateExportBindingObject ( entry )

  [...]
  4. Else if entry.[[ImportName]] is all or all-but-default, then
    a. Perform ! CreateDataPropertyOrThrow(object, "exportAllFrom", entry.[[ModuleRequest]].[[Specifier]]).
    b. If exportName is not null, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('export * as ns from "m"; export * as default from "m";');

assert.sameValue(JSON.stringify(bindings), '[{"exportAllFrom":"m","as":"ns"},{"exportAllFrom":"m","as":"default"}]');
