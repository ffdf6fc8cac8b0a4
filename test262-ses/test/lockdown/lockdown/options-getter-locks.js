// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: Where a host calls a getter of the options, and that calls lockdown, the outer call throws a TypeError
info: |
  lockdown ( [ options ] )

  [...]
  4. Perform ? HostValidateLockdownOptions(options).
  5. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.

  No option is defined here, so a host may not look at the one that this test has.
features: [lockdown, harden, unlocked]
---*/

let calls = 0;
let inner;
let outer;
try {
  lockdown({
    get evaluators() {
      calls++;
      inner = lockdown();
      return undefined;
    },
  });
} catch (error) {
  outer = error;
}

assert.sameValue(inner, undefined);
assert.sameValue(outer === undefined ? undefined : outer.constructor, calls === 0 ? undefined : TypeError);
assert.sameValue(Object.isFrozen(harden({})), true);
assert.throws(TypeError, () => lockdown());
