// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: After a failure an object whose fault was removed is hardened to its end
features: [harden, lockdown]
---*/

lockdown();

let fails = true;
const last = {};
const failing = new Proxy({ last }, {
  ownKeys(target) {
    if (fails) throw new Test262Error();
    return Reflect.ownKeys(target);
  }
});
const object = { failing };
assert.throws(Test262Error, function () {
  harden(object);
});
assert.sameValue(Object.isExtensible(last), true);

fails = false;
harden(object);
assert(Object.isFrozen(failing));
assert(Object.isFrozen(last));
