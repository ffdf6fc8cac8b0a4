// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The globals option is undefined or an object
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    b. If globals is neither undefined nor an Object, throw a TypeError exception.
features: [Compartment]
---*/

for (const globals of [null, true, 1, 1n, 'x', Symbol('globals')]) {
  assert.throws(TypeError, () => new Compartment({ globals }), String(globals));
}
assert.sameValue(new Compartment({ globals: Object('x') }).globalThis[0], 'x', 'a String object');
