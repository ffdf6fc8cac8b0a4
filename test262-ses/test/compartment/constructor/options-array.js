// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: An array is an object and may be the options
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
features: [Compartment]
---*/

const options = [{ x: 1 }];
options.globals = { x: 2 };

assert.sameValue(new Compartment(options).evaluate('x'), 2);
