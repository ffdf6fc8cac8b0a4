// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that is added to the objects of this specification is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, harden, Compartment, unlocked]
---*/

const objects = [Compartment, Compartment.prototype, harden, lockdown];
objects.forEach(function (object) {
  object.planted = {};
});

lockdown();

objects.forEach(function (object, index) {
  assert.sameValue(Object.hasOwn(object, 'planted'), false, String(index));
});
