// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: What the getter of name throws is thrown
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    n. Let name be ? Get(options, "name").
features: [Compartment]
---*/

const options = {
  get name() {
    throw new Test262Error();
  },
};

assert.throws(Test262Error, () => new Compartment(options));
