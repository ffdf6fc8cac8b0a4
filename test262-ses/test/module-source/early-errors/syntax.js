// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text that is no Module throws a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

for (const text of [
  '(',
  'export',
  'import',
  'import x',
  'export default',
  'export x;',
  '}',
  '"\n"',
  '/',
  '`',
  '\\u0028',
]) {
  assert.throws(SyntaxError, () => new ModuleSource(text), text);
}
