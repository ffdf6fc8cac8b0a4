// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A String key that looks like an index, and the length of Array.prototype, are properties like any other
info: |
  [[Set]] ( P, V, Receiver )

  1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  2. If SameValue(O, Receiver) is false, ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set
     ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

Array.prototype[5] = 'five';
lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const object = Object.create(Array.prototype);
object[5] = 1;
object.length = 'long';
const array = [];
array[5] = 2;

assert.sameValue(object[5], 1);
assert.sameValue(object.length, 'long');
assert.sameValue(array[5], 2);
assert.sameValue(array.length, 6);
assert.sameValue(Array.prototype[5], 'five');
assert.sameValue(Array.prototype.length, 6);
