// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails on a constructor property that can no longer change
features: [lockdown, harden, unlocked]
---*/

Object.defineProperty(Date.prototype, 'constructor', { writable: false, configurable: false });
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Date.prototype.constructor, Date);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
