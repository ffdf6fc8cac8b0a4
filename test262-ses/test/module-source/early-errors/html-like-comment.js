// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: There are no HTML-like comments in modules
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

for (const text of ['<!-- x', 'let x;\n--> x', '--> x', '/**/ --> x', 'let x; <!-- x']) {
  assert.throws(SyntaxError, () => new ModuleSource(text), text);
}
