// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: A default export whose variable has no name is shown as one of the name default
info: |
  CreateExportBindingObject ( entry )

    [...]
    a. Let localName be entry.[[LocalName]].
    b. If localName is "*default*", set localName to "default".
    c. Perform ! CreateDataPropertyOrThrow(object, "export", localName).
    d. If exportName is not localName, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const texts = ['1', 'function () {}', 'class {}', 'async function () {}', 'function* () {}', '() => {}', 'x; let x'];

for (const text of texts) {
  const { bindings } = new ModuleSource('export default ' + text);
  assert.sameValue(JSON.stringify(bindings), '[{"export":"default"}]', text);
}
