// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A name of an import or export with a lone surrogate throws a SyntaxError
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'import { "\\ud800" as x } from "m";',
  'export { x as "\\udc00" }; let x;',
  'export { "\\ud800" } from "m";',
  'export * as "x\\ud800" from "m";',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
