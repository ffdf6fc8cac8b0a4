// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: The name of an exported namespace may be a string literal, which is shown with its value
info: |
  CreateExportBindingObject ( entry )

    [...]
    a. Perform ! CreateDataPropertyOrThrow(object, "exportAllFrom", entry.[[ModuleRequest]].[[Specifier]]).
    b. If exportName is not null, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('export * as "a b" from "m";');

assert.sameValue(JSON.stringify(bindings), '[{"exportAllFrom":"m","as":"a b"}]');
