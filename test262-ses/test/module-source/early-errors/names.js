// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: What is not an identifier can neither be imported as such nor exported from the text itself
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'import { x as default } from "m";',
  'import { if } from "m";',
  'import { "x" } from "m";',
  'import { "x" as "y" } from "m";',
  'import * as "x" from "m";',
  'import { x as eval } from "m";',
  'export { "x" };',
  'export { if };',
  'export let default;',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
