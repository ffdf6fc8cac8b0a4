// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A Symbol is no name
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment]
---*/

assert.throws(TypeError, () => new Compartment({ name: Symbol('name') }));
assert.sameValue(new Compartment({ name: 'Symbol(name)' }).name, 'Symbol(name)');
