// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails on an accessor property that can no longer change, without a call
features: [lockdown, harden, unlocked]
---*/

let calls = 0;
Object.defineProperty(Date.prototype, 'constructor', {
  get() {
    calls += 1;
  },
  set(value) {
    calls += 1;
  },
  configurable: false
});
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(calls, 0);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
