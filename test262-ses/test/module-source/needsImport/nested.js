// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: needsImport is true where the import call stands in a function, a class, a template or a default value
info: |
  InitializeModuleSource ( O, text, module )

  [...]
  3. If module.[[ECMAScriptCode]] contains an ImportCall, set O.[[NeedsImport]] to true.
features: [ModuleSource]
---*/

const texts = [
  'function f() { return () => import("m"); }',
  'async function* f() { { yield import("m"); } }',
  'export default class { x = import("m"); }',
  'class C { static { import("m"); } }',
  'class C { [import("m")]() {} }',
  'class C extends (import("m"), Object) { get x() { return 1; } }',
  '({ get x() { return import("m"); } });',
  '`${`${import("m")}`}`;',
  'export const { x = import("m") } = {};',
  'function f(x = import("m")) {}',
  'for (const x of [import("m")]) ;',
  'import(import.meta);',
];

for (const text of texts) assert.sameValue(new ModuleSource(text).needsImport, true, text);
