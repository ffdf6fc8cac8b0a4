// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: A text without names that it imports or exports has no bindings
info: |
  get ModuleSource.prototype.bindings

  [...]
  4. Let bindings be a new empty List.
  [...]
  8. Return CreateArrayFromList(bindings).
features: [ModuleSource]
---*/

for (const text of ['', 'export {};', 'let x; import("m");', 'var y; function f() {}']) {
  assert.sameValue(new ModuleSource(text).bindings.length, 0, text);
}
