// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A trap may harden another object
features: [harden, lockdown]
---*/

lockdown();

const other = { own: {} };
let returned;
const proxy = new Proxy({ own: {} }, {
  preventExtensions(target) {
    returned = harden(other);
    assert(Object.isFrozen(other.own), 'at once');
    return Reflect.preventExtensions(target);
  }
});
harden(proxy);

assert.sameValue(returned, other);
assert(Object.isFrozen(proxy));
assert(Object.isFrozen(proxy.own));
