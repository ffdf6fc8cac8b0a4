// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: What the conversion of the name throws is thrown
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment]
---*/

const name = {
  toString() {
    throw new Test262Error();
  },
};

assert.throws(Test262Error, () => new Compartment({ name }));
assert.throws(TypeError, () => new Compartment({ name: { __proto__: null } }), 'an object without a conversion');
