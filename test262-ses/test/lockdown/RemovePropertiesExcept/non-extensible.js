// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: Properties are removed from an object that is not extensible
info: |
  RemovePropertiesExcept ( O, permitted )

  2. For each property key P of keys, do
    a. If permitted does not contain P, then
      i. Let removed be ! O.[[Delete]](P).
features: [lockdown, unlocked]
---*/

Array.prototype.planted = {};
Object.preventExtensions(Array.prototype);

lockdown();

assert.sameValue(Object.hasOwn(Array.prototype, 'planted'), false);
