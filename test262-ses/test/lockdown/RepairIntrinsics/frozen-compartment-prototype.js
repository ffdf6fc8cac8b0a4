// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails when the program froze %Compartment.prototype%
features: [lockdown, harden, Compartment, unlocked]
---*/

Object.freeze(Compartment.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Compartment.prototype.constructor, Compartment);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
