// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: needsImport is false where the text only seems to have an import call
info: |
  InitializeModuleSource ( O, text, module )

  [...]
  3. If module.[[ECMAScriptCode]] contains an ImportCall, set O.[[NeedsImport]] to true.
  4. Else, set O.[[NeedsImport]] to false.
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const texts = [
  '',
  'import "m"; import x from "m"; export * from "m";',
  '// import("m")\n/* import("m") */',
  '"import(\\"m\\")"; `import("m")`;',
  '/import("m")/;',
  'const o = { import() {} }; o.import("m"); o?.import("m"); o["import"]("m");',
  'class C { import() {} #import; static import; }',
  'import.meta; import.meta("m");',
  'const $import = () => {}; $import("m");',
  'eval("import(1)"); new Function("import(1)");',
];

for (const text of texts) assert.sameValue(new ModuleSource(text).needsImport, false, text);
