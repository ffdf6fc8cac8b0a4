// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A property called undefined that is not enumerable is passed over
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment]
---*/

const bag = Object.defineProperty({ x: 1 }, 'undefined', { value: 1, enumerable: false });
const compartment = new Compartment({ globals: bag });

assert.sameValue(compartment.evaluate('undefined'), undefined);
assert.sameValue(compartment.evaluate('x'), 1);
