// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: needsImportMeta is true where import.meta stands anywhere in the text, in functions too
info: |
  InitializeModuleSource ( O, text, module )

  [...]
  5. If module.[[ECMAScriptCode]] contains an ImportMeta, set O.[[NeedsImportMeta]] to true.
features: [ModuleSource]
---*/

const texts = [
  'import.meta;',
  'import\n.\nmeta.url;',
  'typeof import.meta;',
  'new import.meta.C();',
  'function f() { return () => import.meta; }',
  'class C { static { import.meta; } }',
  '`${import.meta.url}`;',
  'export const { x = import.meta } = {};',
  'import(import.meta.url);',
];

for (const text of texts) assert.sameValue(new ModuleSource(text).needsImportMeta, true, text);
