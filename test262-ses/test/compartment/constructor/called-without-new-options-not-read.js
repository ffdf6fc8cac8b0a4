// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: NewTarget is checked before anything is read from the options
info: |
  Compartment ( [ options ] )

  1. If NewTarget is undefined, throw a TypeError exception.
  2. If options is neither undefined nor an Object, throw a TypeError exception.
  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];
const options = logTraps({ globals: {} }, 'options', log);

assert.throws(TypeError, () => Compartment(options));
assert.compareArray(log, []);

new Compartment(options);
assert.notSameValue(log.length, 0, 'the log works');
