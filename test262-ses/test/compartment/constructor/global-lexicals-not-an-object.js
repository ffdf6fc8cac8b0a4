// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The globalLexicals option is undefined or an object
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    e. If globalLexicals is neither undefined nor an Object, throw a TypeError exception.
features: [Compartment, globalLexicals]
---*/

for (const globalLexicals of [null, true, 1, 1n, 'x', Symbol('globalLexicals')]) {
  assert.throws(TypeError, () => new Compartment({ globalLexicals }), String(globalLexicals));
}
assert.sameValue(new Compartment({ globalLexicals: Object(1) }).evaluate('1'), 1, 'a Number object');
