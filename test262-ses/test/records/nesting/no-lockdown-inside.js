// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: Code of a compartment cannot lock down unless it is given the function
info: |
  It is a property of the global object of the start compartment only.
features: [Compartment, lockdown]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.throws(ReferenceError, () => compartment.evaluate('lockdown'));
assert.throws(ReferenceError, () => compartment.evaluate('new Compartment()').evaluate('lockdown'));
assert.sameValue(new Compartment({ globals: { lockdown } }).evaluate('lockdown()'), undefined);
assert.sameValue(Object.isFrozen(Array.prototype), true);
assert.sameValue(compartment.evaluate('x'), 1);
