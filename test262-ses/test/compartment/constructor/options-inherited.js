// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Options are read by [[Get]] so they may be inherited
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
    [...]
    d. Let globalLexicals be ? Get(options, "globalLexicals").
features: [Compartment, globalLexicals]
---*/

const options = Object.create({ globals: { x: 1 }, globalLexicals: { y: 2 } });
const compartment = new Compartment(options);

assert.sameValue(compartment.evaluate('x + y'), 3);
