// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: When repair fails no intrinsic object is hardened
info: |
  lockdown ( [ options ] )

  9. If repaired is an abrupt completion, then
    a. Set agentRecord.[[LockdownState]] to failed.
    b. Return ? repaired.
features: [lockdown, harden, unlocked]
---*/

Object.freeze(Date.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.isExtensible(Object.prototype), true);
assert.sameValue(Object.isExtensible(AggregateError), true);
assert.sameValue(Object.isExtensible(harden), true);
