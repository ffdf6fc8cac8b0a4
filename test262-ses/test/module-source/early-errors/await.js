// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: await is no identifier in a module, also where no function is asynchronous
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'var await;',
  'function await() {}',
  'function f(await) {}',
  '() => { let await; };',
  'await: ;',
  '({ await });',
  'import await from "m";',
  'export { x as y }; const x = class await {};',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
