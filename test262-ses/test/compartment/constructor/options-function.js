// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A function is an object and may be the options
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
features: [Compartment]
---*/

function options() {}
options.globals = { x: 1 };

const compartment = new Compartment(options);
assert.sameValue(compartment.globalThis.x, 1);
assert.sameValue(compartment.evaluate('x'), 1);
