// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: After lockdown has failed lockdown throws a TypeError
info: |
  lockdown ( [ options ] )

  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
  9. If repaired is an abrupt completion, then
    a. Set agentRecord.[[LockdownState]] to failed.
    b. Return ? repaired.
features: [lockdown, unlocked]
---*/

Object.freeze(Function.prototype);
for (let time = 1; time <= 3; time++) {
  assert.throws(TypeError, function () {
    lockdown();
  }, 'time ' + time);
}
