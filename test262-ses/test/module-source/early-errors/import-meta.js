// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: import.meta is no target of an assignment, and import has no other property
info: |
  ModuleSource ( text )

  [...]
  6. If module is a List of errors, throw a SyntaxError exception.
features: [ModuleSource]
---*/

const texts = [
  'import.meta = 1;',
  'import.meta++;',
  '[import.meta] = [];',
  'for (import.meta of []) ;',
  'import.metadata;',
  'im\\u0070ort.meta;',
  'import.m\\u0065ta;',
  'new import("m");',
  'import;',
];

for (const text of texts) assert.throws(SyntaxError, () => new ModuleSource(text), text);
