// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A name that no intrinsic prototype has is assigned as ever, and does not get onto the prototype
info: |
  [[Set]] ( P, V, Receiver )

  1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [propertyHelper.js]
---*/

lockdown();
const array = [];
array.push = 2;
array.extra = 1;

assert.sameValue(array.push, 2);
verifyProperty(array, 'extra', { value: 1, writable: true, enumerable: true, configurable: true });
assert.sameValue('extra' in Array.prototype, false);
assert.sameValue(Reflect.set(Array.prototype, 'extra', 1), false);
assert.sameValue('extra' in Array.prototype, false);
