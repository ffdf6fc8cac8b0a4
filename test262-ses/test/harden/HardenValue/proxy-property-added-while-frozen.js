// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A property that a preventExtensions trap adds is frozen and its value hardened
features: [harden, lockdown]
---*/

lockdown();

const value = {};
const target = {};
const proxy = new Proxy(target, {
  preventExtensions(target) {
    target.added = value;
    return Reflect.preventExtensions(target);
  }
});
harden(proxy);

assert(Object.isFrozen(target));
assert.sameValue(target.added, value);
assert(Object.isFrozen(value));
