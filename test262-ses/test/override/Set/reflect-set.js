// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: Reflect.set with another receiver gives that an own property
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const receiver = {};
const withoutPrototype = Object.create(null);

assert.sameValue(Reflect.set(Array.prototype, 'push', 1, receiver), true);
assert.sameValue(Reflect.set([], 'pop', 2, receiver), true);
assert.sameValue(Reflect.set(Object.prototype, 'toString', 3, withoutPrototype), true);
assert.compareArray(Object.keys(receiver), ['push', 'pop']);
assert.sameValue(receiver.push, 1);
assert.sameValue(withoutPrototype.toString, 3);
