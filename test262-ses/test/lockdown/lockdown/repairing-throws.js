// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A call of lockdown while lockdown is at work throws a TypeError
info: |
  lockdown ( [ options ] )

  3. If agentRecord.[[LockdownState]] is not unlocked, throw a TypeError exception.

  The trap of a Proxy that the program put in the place of a method runs while lockdown hardens the intrinsic objects.
features: [lockdown, harden, unlocked]
---*/

let thrown;
Array.prototype.at = new Proxy(Array.prototype.at, {
  preventExtensions(target) {
    try {
      lockdown();
    } catch (error) {
      thrown = error;
    }
    return Reflect.preventExtensions(target);
  }
});

assert.sameValue(lockdown(), undefined);
assert.sameValue(thrown.constructor, TypeError);
assert(Object.isFrozen(harden({})));
