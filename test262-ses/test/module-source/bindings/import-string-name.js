// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createimportbindingobject
description: An import whose name is a string literal is shown with the value of the literal
info: |
  CreateImportBindingObject ( entry )

    [...]
    a. Perform ! CreateDataPropertyOrThrow(object, "import", entry.[[ImportName]]).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('import { "a b" as x, "\\x79" as y, "" as z } from "m";');

assert.sameValue(
  JSON.stringify(bindings),
  '[{"import":"a b","as":"x","from":"m"},{"import":"y","from":"m"},{"import":"","as":"z","from":"m"}]',
);
