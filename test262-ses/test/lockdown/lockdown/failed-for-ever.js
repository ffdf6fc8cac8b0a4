// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: After a failure whose cause has gone lockdown still throws a TypeError, and asks nothing
info: |
  lockdown ( [ options ] )

  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.
  11. If hardened is an abrupt completion, then
    a. Set agentRecord.[[LockdownState]] to failed.
    b. Return ? hardened.
features: [lockdown, harden, unlocked]
---*/

let calls = 0;
Array.prototype.at = new Proxy(Array.prototype.at, {
  preventExtensions(target) {
    calls += 1;
    if (calls === 1) throw new Test262Error();
    return Reflect.preventExtensions(target);
  }
});
assert.throws(Test262Error, function () {
  lockdown();
});

assert.throws(TypeError, function () {
  lockdown();
});
assert.throws(TypeError, function () {
  harden({});
});
assert.sameValue(calls, 1);
