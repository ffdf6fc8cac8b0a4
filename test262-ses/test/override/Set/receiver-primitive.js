// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A primitive value as receiver refuses
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [overrideRefusal.js]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const object = new String('s');
object.trim = 1;
assert.sameValue(object.trim, 1);

for (const receiver of ['s', 1, true, 1n, Symbol(), undefined, null]) {
  assertRefuses(() => Reflect.set(String.prototype, 'trim', 1, receiver));
}
assert.throws(TypeError, () => {
  'use strict';
  's'.trim = 1;
});
