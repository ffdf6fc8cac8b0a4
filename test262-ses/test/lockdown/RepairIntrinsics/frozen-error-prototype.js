// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails when the program froze %Error.prototype%
features: [lockdown, harden, unlocked]
---*/

Object.freeze(Error.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Error.prototype.constructor, Error);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
