// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A receiver with an own property that is not writable, or an accessor, refuses
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [overrideRefusal.js]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const define = (attributes) => Object.defineProperty([], 'push', attributes);
const open = [];
open.push = 1;
assert.sameValue(open.push, 1);

const refusing = [{ value: 0 }, { value: 0, configurable: true }, { get: () => 0, set() {}, configurable: true }];
for (const attributes of refusing) {
  const array = define(attributes);
  assertRefuses(() => Reflect.set(Array.prototype, 'push', 1, array));
  assert.sameValue(array.push, 0);
}
assert.sameValue(Reflect.set(define({ value: 0 }), 'push', 1), false);
assert.throws(TypeError, () => {
  'use strict';
  (() => {}).name = 'own and not writable';
});
