// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: No compartment can be made while lockdown repairs the intrinsic objects
info: |
  Compartment ( [ options ] )

  [...]
  5. If lockdownState is repairing or failed, throw a TypeError exception.
features: [Compartment, lockdown, unlocked]
---*/

let thrown;
Array.prototype.at = new Proxy(Array.prototype.at, {
  ownKeys(target) {
    try {
      new Compartment();
    } catch (error) {
      thrown = error;
    }
    return Reflect.ownKeys(target);
  },
});
assert(new Compartment() instanceof Compartment, 'before lockdown');
lockdown();

assert.sameValue(Object.getPrototypeOf(thrown), TypeError.prototype);
assert(new Compartment() instanceof Compartment, 'after lockdown');
