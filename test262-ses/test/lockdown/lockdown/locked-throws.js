// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: The second call of lockdown throws a TypeError, with options or without
info: |
  lockdown ( [ options ] )

  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
features: [lockdown, unlocked]
---*/

lockdown();

assert.throws(TypeError, function () {
  lockdown();
}, 'without');
assert.throws(TypeError, function () {
  lockdown({});
}, 'with');
