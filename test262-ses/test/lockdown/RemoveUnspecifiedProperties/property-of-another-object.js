// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that another intrinsic object has is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

String.prototype.push = Array.prototype.push;
Array.isView = ArrayBuffer.isView;

lockdown();

assert.sameValue(Object.hasOwn(String.prototype, 'push'), false);
assert.sameValue(Object.hasOwn(Array, 'isView'), false);
assert.sameValue(typeof Array.prototype.push, 'function');
assert.sameValue(typeof ArrayBuffer.isView, 'function');
