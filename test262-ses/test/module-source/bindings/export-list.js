// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: An export that keeps its name has the property export, one that gets another has as, too
info: |
  CreateExportBindingObject ( entry )

    [...]
    c. Perform ! CreateDataPropertyOrThrow(object, "export", localName).
    d. If exportName is not localName, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('let a, b; export { a, a as c, b as default };');

assert.sameValue(JSON.stringify(bindings), '[{"export":"a"},{"export":"a","as":"c"},{"export":"b","as":"default"}]');
