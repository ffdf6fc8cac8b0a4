// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A second call of lockdown does no harm
info: |
  lockdown ( [ options ] )

  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
features: [lockdown, harden, Compartment, unlocked]
---*/

lockdown();
assert.throws(TypeError, function () {
  lockdown();
});

assert(Object.isFrozen(harden({})));
assert.sameValue(new Compartment().evaluate('1 + 1'), 2);
