// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A name that one intrinsic prototype inherits from another is overridden as well
info: |
  [[Set]] ( P, V, Receiver )

  1. Let ownDesc be ! O.[[GetOwnProperty]](P).
  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const array = [];
array.hasOwnProperty = 1;
const error = new TypeError();
error.toString = 2;
const bytes = new Uint8Array(1);
bytes.map = 3;

assert.sameValue(Object.hasOwn(array, 'hasOwnProperty'), true);
assert.sameValue(error.toString, 2);
assert.sameValue(bytes.map, 3);
assert.sameValue(Object.hasOwn(Array.prototype, 'hasOwnProperty'), false);
