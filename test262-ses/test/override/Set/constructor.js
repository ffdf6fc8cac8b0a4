// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: The constructor of a prototype that inherits from an intrinsic one can be assigned
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
for (const Base of [Object, Error, TypeError, Date, Map, WeakSet, Number, Function]) {
  function Child() {}
  Child.prototype = Object.create(Base.prototype);
  Child.prototype.constructor = Child;

  assert.sameValue(new Child().constructor, Child);
  assert.sameValue(Object.hasOwn(Child.prototype, 'constructor'), true);
  assert.notSameValue(Base.prototype.constructor, Child);
}
