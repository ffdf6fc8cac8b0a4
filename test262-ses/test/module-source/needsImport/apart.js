// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: needsImport and needsImportMeta tell of one without the other
info: |
  InitializeModuleSource ( O, text, module )

  [...]
  3. If module.[[ECMAScriptCode]] contains an ImportCall, set O.[[NeedsImport]] to true.
  4. Else, set O.[[NeedsImport]] to false.
  5. If module.[[ECMAScriptCode]] contains an ImportMeta, set O.[[NeedsImportMeta]] to true.
  6. Else, set O.[[NeedsImportMeta]] to false.
features: [ModuleSource]
---*/

const needs = (text) => {
  const { needsImport, needsImportMeta } = new ModuleSource(text);
  return [needsImport, needsImportMeta];
};

assert.compareArray(needs('import("m");'), [true, false]);
assert.compareArray(needs('import.meta;'), [false, true]);
assert.compareArray(needs('import("m"); import.meta;'), [true, true]);
assert.compareArray(needs('import(import.meta.url);'), [true, true]);
assert.compareArray(needs('import x from "m";'), [false, false]);
