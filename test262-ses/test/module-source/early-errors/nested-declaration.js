// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: An import or export declaration that is not at the top of the text throws a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  '{ import "m"; }',
  '{ export {}; }',
  'if (true) import "m";',
  'if (true) { export default 1; }',
  'function f() { import x from "m"; }',
  'function f() { export let x; }',
  'label: import "m";',
  'class C { static { import "m"; } }',
  'for (;;) export {};',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
