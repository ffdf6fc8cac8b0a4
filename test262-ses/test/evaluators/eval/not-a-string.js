// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: An argument that is no String is returned
info: |
  eval ( x )

  1. If x is not a String, return x.
features: [Compartment]
---*/

const compartment = new Compartment();
const inner = compartment.globalThis.eval;
assert.notSameValue(inner, eval);

assert.sameValue(inner(), undefined);
const objects = [{}, [], Object('throw 1'), { toString: () => 'throw 1' }];
for (const x of [undefined, null, true, -0, 1n, Symbol('x'), ...objects]) {
  assert.sameValue(inner(x), x);
  compartment.globalThis.x = x;
  assert.sameValue(compartment.evaluate('(0, eval)(x)'), x);
}
