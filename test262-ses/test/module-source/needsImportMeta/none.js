// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: needsImportMeta is false where the text only seems to have an import.meta
info: |
  InitializeModuleSource ( O, text, module )

  [...]
  5. If module.[[ECMAScriptCode]] contains an ImportMeta, set O.[[NeedsImportMeta]] to true.
  6. Else, set O.[[NeedsImportMeta]] to false.
features: [ModuleSource]
---*/

const texts = [
  '',
  'import { meta } from "m"; meta;',
  '// import.meta\n/* import.meta */',
  '"import.meta"; `import.meta`;',
  '/import.meta/;',
  'const o = { import: { meta: 1 } }; o.import.meta; o?.import.meta;',
  'import("m").meta;',
  'eval("import.meta"); new Function("import.meta");',
];

for (const text of texts) assert.sameValue(new ModuleSource(text).needsImportMeta, false, text);
