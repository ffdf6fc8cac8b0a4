// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A receiver that is not extensible refuses
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).

  NOTE The receiver is asked as in ECMA-262, so a receiver that is frozen, or whose own property is not writable,
  still refuses.
features: [lockdown, harden, property-override]
includes: [overrideRefusal.js]
---*/

lockdown();
const open = [];
open.push = 1;
assert.sameValue(open.push, 1);

for (const array of [Object.preventExtensions([]), Object.seal([]), Object.freeze([]), harden([])]) {
  assert.throws(TypeError, () => {
    'use strict';
    array.push = 1;
  });
  assertRefuses(() => Reflect.set(array, 'push', 1));
  assertRefuses(() => Reflect.set(Array.prototype, 'push', 1, array));
  assert.sameValue(Object.hasOwn(array, 'push'), false);
}
