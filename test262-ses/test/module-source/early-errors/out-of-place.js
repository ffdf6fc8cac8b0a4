// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: Syntax that needs a function, a class, a loop or a label around it throws a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'return;',
  'new.target;',
  'super();',
  'super.x;',
  'break;',
  'continue;',
  'break l;',
  '({}).#x;',
  'yield 1;',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
