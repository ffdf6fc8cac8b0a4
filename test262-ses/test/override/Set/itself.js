// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: An assignment to the intrinsic object itself fails
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [overrideRefusal.js]
---*/

lockdown();
const { push } = Array.prototype;

const objects = [
  [Array.prototype, 'push'],
  [Object.prototype, 'toString'],
  [Error.prototype, 'name'],
  [JSON, 'parse'],
];
for (const [object, name] of objects) {
  const value = object[name];
  assert.throws(TypeError, () => {
    'use strict';
    object[name] = 1;
  });
  assertRefuses(() => Reflect.set(object, name, 1), name);
  assertRefuses(() => Reflect.set(object, name, 1, object), name);
  assert.sameValue(object[name], value, name);
}
const array = [];
array.push = 1;
assert.sameValue(array.push, 1);
assert.sameValue(Array.prototype.push, push);
