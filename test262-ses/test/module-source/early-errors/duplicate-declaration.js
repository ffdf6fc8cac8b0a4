// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A name that is imported or declared twice throws a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'import x from "m"; import x from "n";',
  'import x, { x } from "m";',
  'import * as x from "m"; let x;',
  'import { x } from "m"; var x;',
  'import { y as x } from "m"; function x() {}',
  'let x; var x;',
  'function x() {} function x() {}',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
