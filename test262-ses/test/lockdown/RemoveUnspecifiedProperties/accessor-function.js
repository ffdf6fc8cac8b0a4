// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that is added to a getter or a setter is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  3. For each function object F of realm.[[IntrinsicFunctions]], do
    a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
features: [lockdown, unlocked]
---*/

const { get, set } = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
const { get: size } = Object.getOwnPropertyDescriptor(Map.prototype, 'size');
[get, set, size].forEach(function (accessor) {
  accessor.planted = {};
});

lockdown();

[get, set, size].forEach(function (accessor, index) {
  assert.sameValue(Object.hasOwn(accessor, 'planted'), false, String(index));
});
