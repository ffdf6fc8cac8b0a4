// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: What the receiver throws is thrown
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [compartmentTraps.js, overrideRefusal.js]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
for (const trap of ['getOwnPropertyDescriptor', 'defineProperty']) {
  assert.throws(Test262Error, () => Reflect.set(Array.prototype, 'push', 1, throwingTrap({}, trap)), trap);
}
const refuses = new Proxy({}, { defineProperty: () => false });
assertRefuses(() => Reflect.set(Array.prototype, 'push', 1, refuses));
const array = [];
assert.sameValue(Reflect.set(Array.prototype, 'push', 1, array), true);
assert.sameValue(array.push, 1);
