// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: While lockdown is at work no compartment can be made, and those that there are still evaluate
info: |
  Compartment ( [ options ] )

  5. If lockdownState is repairing or failed, throw a TypeError exception.
features: [lockdown, Compartment, unlocked]
---*/

const compartment = new Compartment();
let thrown;
let result;
Array.prototype.at = new Proxy(Array.prototype.at, {
  preventExtensions(target) {
    try {
      new Compartment();
    } catch (error) {
      thrown = error;
    }
    result = compartment.evaluate('1 + 1');
    return Reflect.preventExtensions(target);
  }
});

lockdown();

assert.sameValue(thrown.constructor, TypeError);
assert.sameValue(result, 2);
assert.sameValue(new Compartment().evaluate('2 + 2'), 4, 'lockdown completed all the same');
