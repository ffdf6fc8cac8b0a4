// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The failure of a call inside a trap does not disturb the call around it
features: [harden, lockdown]
---*/

lockdown();

const failing = new Proxy({}, { preventExtensions: Test262Error.thrower });
const proxy = new Proxy({ own: {} }, {
  preventExtensions(target) {
    assert.throws(Test262Error, function () {
      harden(failing);
    });
    return Reflect.preventExtensions(target);
  }
});
assert.sameValue(harden(proxy), proxy);

assert(Object.isFrozen(proxy));
assert(Object.isFrozen(proxy.own));
