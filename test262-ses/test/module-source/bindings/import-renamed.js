// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createimportbindingobject
description: An import that gets another name has the properties import, as and from
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

const { bindings } = new ModuleSource('import { x as y, default as z } from "m";');

assert.sameValue(
  JSON.stringify(bindings),
  '[{"import":"x","as":"y","from":"m"},{"import":"default","as":"z","from":"m"}]',
);
