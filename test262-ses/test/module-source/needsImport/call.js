// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: needsImport is true where the text has an import call
info: |
  InitializeModuleSource ( O, text, module )

  [...]
  3. If module.[[ECMAScriptCode]] contains an ImportCall, set O.[[NeedsImport]] to true.
features: [ModuleSource]
---*/

for (const text of [
  'import("m");',
  'import(x)',
  'await import("m").then()',
  'import\n/**/("m")',
  'export default import("m")',
]) {
  assert.sameValue(new ModuleSource(text).needsImport, true, text);
}
