// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: The length of Array.prototype is a property like any other
info: |
  [[Set]] ( P, V, Receiver )

  1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override, override-data-descriptor]
---*/

lockdown();
const object = Object.create(Array.prototype);
object.length = 'long';
const array = [];
array.length = 6;

assert.sameValue(object.length, 'long');
assert.sameValue(array.length, 6);
assert.sameValue(Array.prototype.length, 0);
