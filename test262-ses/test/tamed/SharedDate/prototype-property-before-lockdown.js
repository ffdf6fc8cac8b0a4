// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createtamedconstructor
description: The prototype property of the tamed Date is read-only before lockdown freezes all
info: |
  CreateTamedConstructor ( realm, steps, length, name, original, keys )

  [...]
  2. For each property key P of keys, do
    a. Let desc be ! original.[[GetOwnProperty]](P).
    b. Perform ! DefinePropertyOrThrow(constructor, P, desc).
includes: [propertyHelper.js]
features: [Compartment, host-intrinsics, unlocked]
---*/

const tamed = $262.compartmentIntrinsic(new Compartment(), '%SharedDate%');
assert.sameValue(Object.isExtensible(tamed), true);
verifyProperty(tamed, 'prototype', {
  value: Date.prototype,
  writable: false,
  enumerable: false,
  configurable: false
});
