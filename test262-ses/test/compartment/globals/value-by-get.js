// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The value is what [[Get]] returns and not what the descriptor holds
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    a. Let desc be ? globals.[[GetOwnProperty]](P).
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
---*/

const bag = new Proxy({ x: 'descriptor' }, { get: () => 'get' });
const compartment = new Compartment({ globals: bag });

assert.sameValue(Object.getOwnPropertyDescriptor(bag, 'x').value, 'descriptor');
assert.sameValue(compartment.evaluate('x'), 'get');
