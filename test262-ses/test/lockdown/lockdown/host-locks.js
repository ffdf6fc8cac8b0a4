// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: Where the host that reads the options runs code that calls lockdown, that call counts and the outer one throws
info: |
  lockdown ( [ options ] )

  [...]
  4. Perform ? HostValidateLockdownOptions(options).
  5. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
features: [lockdown, harden, host-hooks, unlocked]
---*/

let inner = 'not called';
$262.setHostHook('HostValidateLockdownOptions', function (options) {
  if (options !== undefined) inner = lockdown();
});

assert.throws(TypeError, () => lockdown({}));
assert.sameValue(inner, undefined);
assert.sameValue(Object.isFrozen(harden({})), true, 'the realm is locked, and lockdown has not failed');
assert.throws(TypeError, () => lockdown());
