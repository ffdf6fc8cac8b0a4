// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: Rows come in the order of the table and before functions, up to the one that fails
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
  3. For each function object F of realm.[[IntrinsicFunctions]], do
features: [lockdown, unlocked]
---*/

Array.planted = {};
Object.defineProperty(Map, 'planted', { value: {} });
Set.planted = {};
Array.prototype.push.planted = {};
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.hasOwn(Array, 'planted'), false);
assert.sameValue(Object.hasOwn(Set, 'planted'), true);
assert.sameValue(Object.hasOwn(Array.prototype.push, 'planted'), true);
