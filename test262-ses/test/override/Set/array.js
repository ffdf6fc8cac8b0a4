// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: An assignment to a name that Array.prototype has makes an own data property like any other
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [propertyHelper.js]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const array = [];
const push = () => 1;
array.push = push;

verifyProperty(array, 'push', { value: push, writable: true, enumerable: true, configurable: true });
assert.sameValue(array.push(2), 1);
