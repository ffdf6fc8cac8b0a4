// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The name is converted to a String
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment]
---*/

const primitives = [['c', 'c'], ['', ''], [null, 'null'], [true, 'true'], [-0, '0'], [12n, '12']];
const objects = [[[1, 2], '1,2'], [{ toString: () => 'object' }, 'object']];

for (const [name, expected] of [...primitives, ...objects]) assert.sameValue(new Compartment({ name }).name, expected);
