// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createimportbindingobject
description: The import of a default export is shown as one of the name default
info: |
  CreateImportBindingObject ( entry )

  [...]
  4. Else,
    a. Perform ! CreateDataPropertyOrThrow(object, "import", entry.[[ImportName]]).
    b. If entry.[[LocalName]] is not entry.[[ImportName]], perform ! CreateDataPropertyOrThrow(object, "as",
       entry.[[LocalName]]).
    c. Perform ! CreateDataPropertyOrThrow(object, "from", specifier).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('import x from "m";');

assert.sameValue(JSON.stringify(bindings), '[{"import":"default","as":"x","from":"m"}]');
