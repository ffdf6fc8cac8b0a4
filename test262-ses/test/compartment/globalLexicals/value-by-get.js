// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: The value is what [[Get]] returns, and whether it can be assigned is what the descriptor says
info: |
  DefineCompartmentGlobalLexicals ( compartmentRec, lexicals )

  [...]
  3. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(lexicals, P).
        2. If desc has a [[Writable]] field and desc.[[Writable]] is true, then
features: [Compartment, globalLexicals]
---*/

const target = Object.defineProperty({ x: 'descriptor' }, 'y', { value: 'y', enumerable: true, configurable: true });
const compartment = new Compartment({ globalLexicals: new Proxy(target, { get: (_, key) => `get ${key}` }) });

assert.sameValue(compartment.evaluate('x + y'), 'get xget y');
assert.sameValue(compartment.evaluate('x = 1'), 1);
assert.throws(TypeError, () => compartment.evaluate('y = 1'));
