// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: An export whose name is a string literal is shown with the value of the literal
info: |
  CreateExportBindingObject ( entry )

    [...]
    d. If exportName is not localName, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('let x; export { x as "a b", x as "\\x78", x as "" };');

assert.sameValue(JSON.stringify(bindings), '[{"export":"x","as":"a b"},{"export":"x"},{"export":"x","as":""}]');
