// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A call without new throws a TypeError, whatever the text is
info: |
  ModuleSource ( text )

  1. If NewTarget is undefined, throw a TypeError exception.
features: [ModuleSource]
---*/

for (const text of ['export {}', '(', undefined, {}]) {
  assert.throws(TypeError, () => ModuleSource(text));
  assert.throws(TypeError, () => ModuleSource.call(new ModuleSource(''), text));
}
