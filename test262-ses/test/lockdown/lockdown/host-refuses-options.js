// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: What the host throws at options, lockdown throws, and it may be called again
info: |
  lockdown ( [ options ] )

  [...]
  4. Perform ? HostValidateLockdownOptions(options).
features: [lockdown, harden, host-hooks, unlocked]
---*/

const seen = [];
$262.setHostHook('HostValidateLockdownOptions', function (options) {
  seen.push(options);
  if (options !== undefined) throw new Test262Error();
});
const options = { unknown: 1 };

assert.throws(Test262Error, () => lockdown(options));
assert.sameValue(Object.isExtensible(Object.prototype), true);
assert.throws(TypeError, () => harden({}));
assert.sameValue(lockdown(), undefined);
assert.sameValue(Object.isFrozen(harden({})), true);
assert.sameValue(seen.length, 2);
assert.sameValue(seen[0], options);
assert.sameValue(seen[1], undefined);
