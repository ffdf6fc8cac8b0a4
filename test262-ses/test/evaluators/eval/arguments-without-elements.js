// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: What code that imports or evaluates gets from the implementation is not among the arguments at its top level
features: [Compartment]
---*/

const compartment = new Compartment();
const count = (source) => {
  try {
    return compartment.evaluate(source);
  } catch (error) {
    assert.sameValue(error.name, 'ReferenceError');
    return 0;
  }
};

assert.sameValue(count('arguments.length'), 0);
assert.sameValue(count('() => import("x"); arguments.length'), 0);
assert.sameValue(count('eval("1"); arguments.length'), 0);
assert.sameValue(count('let x = 1; eval("x; arguments.length")'), 0);
