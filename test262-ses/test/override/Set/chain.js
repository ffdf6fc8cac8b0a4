// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: The assignment gets to the intrinsic prototype through any number of ordinary ones
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
class A extends Array {}
class B extends A {}
const b = new B();
b.push = 1;
const child = Object.create(b);
child.pop = 2;

assert.sameValue(Object.hasOwn(b, 'push'), true);
assert.sameValue(Object.hasOwn(child, 'pop'), true);
assert.sameValue(Object.hasOwn(b, 'pop'), false);
