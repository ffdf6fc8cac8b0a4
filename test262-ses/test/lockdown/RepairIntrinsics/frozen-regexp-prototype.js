// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails when the program froze %RegExp.prototype%
features: [lockdown, harden, unlocked]
---*/

Object.freeze(RegExp.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(RegExp.prototype.constructor, RegExp);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
