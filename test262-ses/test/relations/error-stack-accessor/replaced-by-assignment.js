// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-error-stack-accessor
description: A program can replace the stack of its own errors, and not that of others
info: |
  A program can replace the `stack` of its own errors by assignment, as long as they are not hardened.
features: [Compartment, error-stack-accessor, harden, lockdown]
---*/

lockdown();

const compartment = new Compartment();
assert.sameValue(compartment.evaluate(`const error = new Error(); error.stack = 'mine'; error.stack`), 'mine');
assert.throws(TypeError, () => compartment.evaluate(`harden(new Error()).stack = 'mine'`));
assert.throws(TypeError, () => compartment.evaluate(`Error.prototype.stack = 'mine'`));
assert.throws(TypeError, () => compartment.evaluate(`TypeError.prototype.stack = 'mine'`));
assert.notSameValue(new TypeError().stack, 'mine');
