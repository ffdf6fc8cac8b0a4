// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createimportbindingobject
description: Where an engine has import attributes, bindings do not show them
info: |
  CreateImportBindingObject ( entry )

  [...]
  2. Let specifier be entry.[[ModuleRequest]].[[Specifier]].
features: [ModuleSource]
---*/

let source;
try {
  source = new ModuleSource('import x from "m" with { type: "json" };');
} catch (error) {
  assert.sameValue(error.constructor, SyntaxError, 'the engine has no import attributes');
}

if (source) assert.sameValue(JSON.stringify(source.bindings), '[{"import":"default","as":"x","from":"m"}]');
assert.sameValue(new ModuleSource('import x from "m";').bindings.length, 1);
