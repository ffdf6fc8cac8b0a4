// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: >
  The descriptors that an intrinsic prototype shows are those of a frozen object, before and after an override
info: |
  [[Set]] ( P, V, Receiver )

  1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.

  NOTE The hardened object does not change, nor do the descriptors that it shows.
features: [lockdown, property-override, override-data-descriptor]
includes: [propertyHelper.js]
---*/

const { push } = Array.prototype;
lockdown();
const expected = { value: push, writable: false, enumerable: false, configurable: false };

verifyProperty(Array.prototype, 'push', expected);
const array = [];
array.push = 1;
assert.sameValue(array.push, 1);
verifyProperty(Array.prototype, 'push', expected);
assert.sameValue(Object.isFrozen(Array.prototype), true);
