// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: A default export of a declaration with a name is shown as an export of that name as default
info: |
  CreateExportBindingObject ( entry )

    [...]
    c. Perform ! CreateDataPropertyOrThrow(object, "export", localName).
    d. If exportName is not localName, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const bindings = (text) => JSON.stringify(new ModuleSource('export default ' + text).bindings);

assert.sameValue(bindings('function f() {}'), '[{"export":"f","as":"default"}]');
assert.sameValue(bindings('async function* f() {}'), '[{"export":"f","as":"default"}]');
assert.sameValue(bindings('class C {}'), '[{"export":"C","as":"default"}]');
assert.sameValue(bindings('(class C {})'), '[{"export":"default"}]');
