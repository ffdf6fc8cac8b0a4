// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: Where the host that reads the options runs code whose call of lockdown fails, the outer call throws as well
info: |
  lockdown ( [ options ] )

  [...]
  4. Perform ? HostValidateLockdownOptions(options).
  5. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
features: [lockdown, harden, host-hooks, unlocked]
---*/

Object.freeze(Function.prototype);
let inner;
$262.setHostHook('HostValidateLockdownOptions', function (options) {
  if (options === undefined) return;
  try {
    lockdown();
  } catch (error) {
    inner = error;
  }
});

assert.throws(TypeError, () => lockdown({}));
assert.sameValue(inner instanceof TypeError, true);
assert.throws(TypeError, () => harden({}));
assert.throws(TypeError, () => new Compartment());
