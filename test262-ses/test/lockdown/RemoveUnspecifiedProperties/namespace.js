// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that is added to a namespace object is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

[Math, JSON, Reflect].forEach(function (namespace) {
  namespace.planted = {};
});

lockdown();

[Math, JSON, Reflect].forEach(function (namespace) {
  assert.sameValue(Object.hasOwn(namespace, 'planted'), false, namespace[Symbol.toStringTag]);
});
