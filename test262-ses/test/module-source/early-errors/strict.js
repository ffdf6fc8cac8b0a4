// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text is strict mode code without a directive
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'with ({}) {}',
  '010;',
  '"\\07";',
  'delete x;',
  'let arguments;',
  'eval = 1;',
  'var yield;',
  'var implements;',
  'function f(a, a) {}',
  'if (true) function f() {}',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
