// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Options that are a primitive value throw a TypeError
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
features: [Compartment]
---*/

for (const options of [true, false, 0, 1, 1n, '', 'globals', Symbol('options')]) {
  assert.throws(TypeError, () => new Compartment(options), typeof options);
}
