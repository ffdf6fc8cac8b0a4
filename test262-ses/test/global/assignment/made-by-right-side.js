// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment to a name that its right side makes throws a ReferenceError
info: |
  A reference that is unresolvable when it is evaluated stays so, and PutValue throws a ReferenceError in strict code.
features: [Compartment]
---*/

const compartment = new Compartment();

assert.throws(ReferenceError, () => compartment.evaluate('x = (globalThis.x = 1)'));
assert.sameValue(compartment.evaluate('x'), 1);
