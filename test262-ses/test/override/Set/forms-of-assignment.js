// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: Each form of assignment overrides
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const array = [];
[array.push] = [1];
({ x: array.pop } = { x: 2 });
Object.assign(array, { map: 3 });
array.concat &&= 4;
for (array.slice of [5]);
array.join += '';
class Child extends Object {
  set() {
    super.toString = 6;
    return this;
  }
}

assert.compareArray([array.push, array.pop, array.map, array.concat, array.slice], [1, 2, 3, 4, 5]);
assert.sameValue(typeof array.join, 'string');
assert.sameValue(new Child().set().toString, 6);
