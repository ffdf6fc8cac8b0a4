// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: Where an engine has imports of a source or a deferred phase, they are no bindings
info: |
  NOTE An import of a source or a deferred phase is not among them, since a virtual module source has no way to say it.
features: [ModuleSource]
---*/

for (const declaration of ['import source x from "m";', 'import defer * as x from "m";']) {
  let source;
  try {
    source = new ModuleSource(declaration + ' import { y } from "n"; export let z;');
  } catch (error) {
    assert.sameValue(error.constructor, SyntaxError, 'the engine has no such phase');
    continue;
  }
  assert.sameValue(JSON.stringify(source.bindings), '[{"import":"y","from":"n"},{"export":"z"}]', declaration);
}
assert.sameValue(new ModuleSource('import { y } from "n";').bindings.length, 1);
