// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: >
  Whether a call is a direct eval is decided by the function that is called and not by where the name came
  from
info: |
  A call whose callee is the name eval is a direct eval if the function is the %eval% of the running realm.
features: [Compartment]
---*/

const compartment = new Compartment();
const own = compartment.globalThis.eval;
const call = compartment.evaluate('(x) => eval("x")');

compartment.globalThis.eval = (source) => `not evaluated: ${source}`;
assert.sameValue(call(1), 'not evaluated: x');
delete compartment.globalThis.eval;
compartment.globalThis.eval = own;
assert.sameValue(call(2), 2);
