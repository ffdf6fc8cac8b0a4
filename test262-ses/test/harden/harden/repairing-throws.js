// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: While lockdown is at work harden throws a TypeError
info: |
  harden ( value )

  2. If lockdownState is not locked, throw a TypeError exception.

  The trap of a Proxy that the program put in the place of a method runs while lockdown hardens the intrinsic objects.
features: [harden, lockdown, unlocked]
---*/

const object = {};
let thrown;

Array.prototype.at = new Proxy(Array.prototype.at, {
  preventExtensions(target) {
    try {
      harden(object);
    } catch (error) {
      thrown = error;
    }
    return Reflect.preventExtensions(target);
  }
});

lockdown();

assert.sameValue(thrown.constructor, TypeError);
assert.sameValue(Object.isExtensible(object), true);
assert(Object.isFrozen(harden(object)), 'lockdown completed all the same');
