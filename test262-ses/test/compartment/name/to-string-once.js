// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The name is converted once, when the compartment is made
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment]
---*/

let calls = 0;
const name = {
  toString() {
    calls += 1;
    return `name ${calls}`;
  },
};
const compartment = new Compartment({ name });

assert.sameValue(calls, 1);
assert.sameValue(compartment.name, 'name 1');
assert.sameValue(compartment.name, 'name 1');
assert.sameValue(calls, 1);
