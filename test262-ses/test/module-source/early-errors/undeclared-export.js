// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The export of a name that the text does not declare throws a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = ['export { x };', 'export { Array };', '{ let x; } export { x };', 'function f(x) {} export { x as y };'];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
