// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: Where the receiver refuses, nothing is thrown and the answer is false
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, harden, property-override, override-refusal]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const receiver = [];
receiver.push = 1;
assert.sameValue(receiver.push, 1);

assert.sameValue(Reflect.set(Array.prototype, 'push', 1), false);
assert.sameValue(Reflect.set(Object.prototype, 'toString', 1, Array.prototype), false);
const refusing = [
  Object.freeze([]),
  harden([]),
  Object.defineProperty([], 'push', { value: 0, configurable: true }),
  Object.defineProperty([], 'push', { get: () => 0, set() {}, configurable: true }),
  new Proxy([], { defineProperty: () => false }),
  's',
  undefined,
];
refusing.forEach((value, i) => assert.sameValue(Reflect.set(Array.prototype, 'push', 1, value), false, String(i)));
