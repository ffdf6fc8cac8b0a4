// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: An object that cannot be removed makes lockdown fail for ever
info: |
  RemovePropertiesExcept ( O, permitted )

  2. For each property key P of keys, do
    a. If permitted does not contain P, then
      i. Let removed be ! O.[[Delete]](P).
      ii. If removed is false, then
        1. Let desc be ! O.[[GetOwnProperty]](P).
        2. If IsAccessorDescriptor(desc) is true or desc.[[Value]] is an Object, throw a TypeError exception.
features: [lockdown, Compartment, unlocked]
---*/

Object.defineProperty(Array.prototype, 'planted', { value: {} });
assert.throws(TypeError, function () {
  lockdown();
});

assert.throws(TypeError, function () {
  lockdown();
});
assert.throws(TypeError, function () {
  new Compartment();
});
