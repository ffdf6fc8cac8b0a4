// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A receiver with an own property that is writable gets its value changed and keeps the attributes
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [propertyHelper.js]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const array = Object.defineProperty([], 'push', { value: 0, writable: true });

assert.sameValue(Reflect.set(Array.prototype, 'push', 1, array), true);
verifyProperty(array, 'push', { value: 1, writable: true, enumerable: false, configurable: false });
const other = [];
other.push = 1;
other.push = 2;
assert.sameValue(other.push, 2);
