// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A Proxy whose traps change other objects while it is frozen cannot make an object hardened that is not frozen
features: [Compartment, harden, lockdown]
---*/

lockdown();
const late = { child: {} };
const early = {};
const target = { early };
const proxy = new Proxy(target, {
  preventExtensions(target) {
    target.late = late;
    early.added = late;
    return Reflect.preventExtensions(target);
  },
  ownKeys(target) {
    try {
      harden(early);
    } catch (error) {}
    return Reflect.ownKeys(target);
  },
});

harden(proxy);
for (const object of [proxy, target, early, late, late.child]) assert(Object.isFrozen(object));
