// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: When a property cannot be removed, nothing is hardened
info: |
  lockdown ( [ options ] )

  9. If repaired is an abrupt completion, then
    a. Set agentRecord.[[LockdownState]] to failed.
    b. Return ? repaired.
features: [lockdown, harden, unlocked]
---*/

Object.defineProperty(Array.prototype.push, 'planted', { value: {} });
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.isFrozen(Array.prototype), false);
assert.sameValue(Object.isExtensible(Object.prototype), true);
assert.throws(TypeError, function () {
  harden({});
});
