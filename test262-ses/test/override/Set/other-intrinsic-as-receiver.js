// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: One intrinsic object cannot be given properties by way of another
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [overrideRefusal.js]
---*/

lockdown();
const array = [];
array.toString = 1;
assert.sameValue(array.toString, 1);

assertRefuses(() => Reflect.set(Object.prototype, 'toString', 1, Array.prototype));
assertRefuses(() => Reflect.set(Array.prototype, 'valueOf', 1));
assert.sameValue(Object.hasOwn(Array.prototype, 'valueOf'), false);
assertRefuses(() => Reflect.set(Array.prototype, 'push', 1, Error.prototype));
assert.sameValue(Object.hasOwn(Error.prototype, 'push'), false);
