// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text that is not a String throws a TypeError
info: |
  ModuleSource ( text )

  [...]
  2. If text is not a String, throw a TypeError exception.
features: [ModuleSource]
---*/

for (const text of [undefined, null, true, 1, 1n, Symbol('text'), {}, ['export {}'], new String('export {}')]) {
  assert.throws(TypeError, () => new ModuleSource(text));
}
assert.throws(TypeError, () => new ModuleSource());
assert.throws(TypeError, () => new ModuleSource(new ModuleSource('export {}')));
