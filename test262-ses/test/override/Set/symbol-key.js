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
const date = new Date(0);
date[Symbol.toPrimitive] = () => 3;
const promise = Promise.resolve();
promise[Symbol.toStringTag] = 'Own';

assert.sameValue(+date, 3);
assert.sameValue(+new Date(0), 0);
assert.sameValue(String(promise), '[object Own]');
