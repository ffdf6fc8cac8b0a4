// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A property with a Symbol key is overridden too
info: |
  [[Set]] ( P, V, Receiver )

  1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
const array = [1, 2];
array[Symbol.iterator] = function* () {
  yield 3;
};
const promise = Promise.resolve();
promise[Symbol.toStringTag] = 'Own';

assert.compareArray([...array], [3]);
assert.compareArray([...[1, 2]], [1, 2]);
assert.sameValue(String(promise), '[object Own]');
