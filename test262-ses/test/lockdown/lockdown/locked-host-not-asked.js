// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A second call throws before the host looks at its options
info: |
  lockdown ( [ options ] )

  [...]
  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
  4. Perform ? HostValidateLockdownOptions(options).
features: [lockdown, host-hooks, unlocked]
---*/

let calls = 0;
$262.setHostHook('HostValidateLockdownOptions', function () {
  calls += 1;
});

lockdown();
assert.sameValue(calls, 1);
assert.throws(TypeError, () => lockdown({}));
assert.sameValue(calls, 1);
