// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createimportbindingobject
description: The import of a namespace has the properties importAllFrom and as
info: |
  CreateImportBindingObject ( entry )

  [...]
  3. If entry.[[ImportName]] is namespace-object, then
    a. Perform ! CreateDataPropertyOrThrow(object, "importAllFrom", specifier).
    b. Perform ! CreateDataPropertyOrThrow(object, "as", entry.[[LocalName]]).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('import * as ns from "m";');

assert.sameValue(JSON.stringify(bindings), '[{"importAllFrom":"m","as":"ns"}]');
