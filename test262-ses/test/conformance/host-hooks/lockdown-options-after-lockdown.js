// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hostvalidatelockdownoptions
description: The options of a second call are not looked at
info: |
  lockdown ( [ options ] )

  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
  4. Perform ? HostValidateLockdownOptions(options).
includes: [hardenLogTraps.js]
features: [lockdown, unlocked]
---*/

lockdown();

const log = [];
const options = hardenLogTraps(log, 'options', { option: true });
assert.throws(TypeError, function () {
  lockdown(options);
});
assert.compareArray(log, []);
