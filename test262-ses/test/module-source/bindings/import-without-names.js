// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: A declaration that imports or exports no names of another module gives no binding
info: |
  get ModuleSource.prototype.bindings

  [...]
  4. Let bindings be a new empty List.
  [...]
  8. Return CreateArrayFromList(bindings).
features: [ModuleSource]
---*/

for (const text of ['import "m";', 'import {} from "m";', 'export {} from "m";']) {
  assert.sameValue(JSON.stringify(new ModuleSource(text).bindings), '[]', text);
}
