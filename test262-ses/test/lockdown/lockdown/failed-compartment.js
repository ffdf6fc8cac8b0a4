// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: After lockdown has failed no compartment can be made, and those that there are still evaluate
info: |
  Compartment ( [ options ] )

  5. If lockdownState is repairing or failed, throw a TypeError exception.
features: [lockdown, Compartment, unlocked]
---*/

const compartment = new Compartment();
Object.freeze(Function.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.throws(TypeError, function () {
  new Compartment();
}, 'start compartment');
assert.throws(TypeError, function () {
  compartment.evaluate('new Compartment()');
}, 'other compartment');
assert.sameValue(compartment.evaluate('1 + 1'), 2);
