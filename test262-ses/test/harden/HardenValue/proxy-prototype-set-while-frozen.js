// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The prototype that is hardened is the one that the object has once it is frozen
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    a. Perform ? FreezeForHarden(O).
    b. Let proto be ? O.[[GetPrototypeOf]]().
features: [harden, lockdown]
---*/

lockdown();

const early = {};
const late = {};
const target = Object.create(early);
const proxy = new Proxy(target, {
  preventExtensions(target) {
    Object.setPrototypeOf(target, late);
    return Reflect.preventExtensions(target);
  }
});
harden(proxy);

assert(Object.isFrozen(late));
assert.sameValue(Object.isExtensible(early), true);
