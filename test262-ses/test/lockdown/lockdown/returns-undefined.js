// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: lockdown returns undefined once the agent is locked
info: |
  lockdown ( [ options ] )

  14. Set agentRecord.[[LockdownState]] to locked.
  15. Return undefined.
features: [lockdown, harden]
---*/

assert.sameValue(lockdown(), undefined);
assert(Object.isFrozen(harden({})));
