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
---*/

lockdown();
const array = [];
array.toString = 1;
assert.sameValue(array.toString, 1);

assert.sameValue(Reflect.set(Object.prototype, 'toString', 1, Array.prototype), false);
assert.sameValue(Reflect.set(Array.prototype, 'valueOf', 1), false);
assert.sameValue(Reflect.set(Array.prototype, 'push', 1, Error.prototype), false);
assert.sameValue(Object.hasOwn(Error.prototype, 'push'), false);
