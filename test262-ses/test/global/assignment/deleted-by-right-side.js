// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment to a name that its right side deletes throws a ReferenceError
info: |
  In strict code SetMutableBinding of an Object Environment Record throws a ReferenceError for a binding that is gone.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.throws(ReferenceError, () => compartment.evaluate('x = delete globalThis.x'));
assert.sameValue('x' in compartment.globalThis, false);
assert.throws(ReferenceError, () => compartment.evaluate('x += (delete globalThis.x, 1)'));
