// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The option modules must be an object
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    g. Let modules be ? Get(options, "modules").
    h. If modules is neither undefined nor an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules]
---*/

for (const modules of [null, true, 1, 'm', Symbol('m'), 1n]) {
  assert.throws(TypeError, () => new Compartment({ modules }), typeof modules);
}
assert.sameValue(new Compartment({ modules: {} }) instanceof Compartment, true);
assert.sameValue(new Compartment({ modules: () => {} }) instanceof Compartment, true);
