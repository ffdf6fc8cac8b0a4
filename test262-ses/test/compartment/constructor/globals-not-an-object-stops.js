// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: After globals that are no object no other option is read
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    b. If globals is neither undefined nor an Object, throw a TypeError exception.
    [...]
    d. Let globalLexicals be ? Get(options, "globalLexicals").
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];

assert.throws(TypeError, () => new Compartment(logTraps({ globals: 1 }, 'options', log)));
assert.compareArray(log, ['options get globals']);
