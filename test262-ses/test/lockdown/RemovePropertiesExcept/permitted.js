// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: A permitted property keeps its value and, but for what hardening changes, its attributes
info: |
  RemovePropertiesExcept ( O, permitted )

  2. For each property key P of keys, do
    a. If permitted does not contain P, then
      i. Let removed be ! O.[[Delete]](P).
includes: [propertyHelper.js]
features: [lockdown, unlocked]
---*/

const { push } = Array.prototype;
Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, enumerable: true, configurable: true });

lockdown();

assert.sameValue(Array.prototype.push, push);
verifyProperty(Array.prototype, 'push', { enumerable: true, configurable: false });
assert(!Object.getOwnPropertyDescriptor(Array.prototype, 'push').writable);
