// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text may be any Module
info: |
  ModuleSource ( text )

  [...]
  5. Let module be ParseModule(text, realm, undefined).
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  '',
  ' \n// only a comment',
  '#!/usr/bin/env js\nexport {};',
  'await 1;',
  'for await (const x of []) {}',
  'this;',
  'export let x;\r\nimport "m";\u2028import.meta;',
  'import { x } from "m"; import "m"; export { y } from "m";',
  'export { later }; let later;',
  'const \\u0061 = "\\u2029\u2029"; export { a };',
];

for (const text of texts) {
  assert.sameValue(Object.getPrototypeOf(new ModuleSource(text)), ModuleSource.prototype, text);
}
