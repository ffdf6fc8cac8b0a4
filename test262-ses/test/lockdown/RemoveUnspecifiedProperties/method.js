// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that is added to a method is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  3. For each function object F of realm.[[IntrinsicFunctions]], do
    a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
features: [lockdown, unlocked]
---*/

Array.prototype.push.planted = {};
Object.keys[Symbol.iterator] = {};

lockdown();

assert.sameValue(Object.hasOwn(Array.prototype.push, 'planted'), false);
assert.sameValue(Object.hasOwn(Object.keys, Symbol.iterator), false);
