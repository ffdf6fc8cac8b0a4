// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails on a constructor property that is gone for ever
features: [lockdown, harden, unlocked]
---*/

delete Date.prototype.constructor;
Object.preventExtensions(Date.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.hasOwn(Date.prototype, 'constructor'), false);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
