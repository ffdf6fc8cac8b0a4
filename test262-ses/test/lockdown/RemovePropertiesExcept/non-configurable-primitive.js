// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: A primitive value that cannot be removed stays, and hardening makes it constant
info: |
  RemovePropertiesExcept ( O, permitted )

  2. For each property key P of keys, do
    a. If permitted does not contain P, then
      i. Let removed be ! O.[[Delete]](P).
      ii. If removed is false, then
        1. Let desc be ! O.[[GetOwnProperty]](P).
        2. If IsAccessorDescriptor(desc) is true or desc.[[Value]] is an Object, throw a TypeError exception.
includes: [propertyHelper.js]
features: [lockdown, unlocked]
---*/

const symbol = Symbol('planted');
Object.defineProperty(Array.prototype, 'planted', { value: 1, writable: true });
Object.defineProperty(Array.prototype, symbol, { value: undefined });

lockdown();

verifyProperty(Array.prototype, 'planted', { value: 1, writable: false, enumerable: false, configurable: false });
assert.sameValue(Object.hasOwn(Array.prototype, symbol), true);
