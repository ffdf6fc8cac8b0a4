// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: Two exports of the same name throw a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'export let x; export { x };',
  'let x, y; export { x, y as x };',
  'export default 1; export default 2;',
  'let x; export { x as default }; export default 1;',
  'export * as x from "m"; export let x;',
  'export { x } from "m"; export { x } from "n";',
  'export { x as "a b", y as "a b" } from "m";',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
