// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property with a well-known symbol that the object does not have is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

Array.prototype[Symbol.toPrimitive] = function () {};

lockdown();

assert.sameValue(Object.hasOwn(Array.prototype, Symbol.toPrimitive), false);
assert.sameValue(typeof Array.prototype[Symbol.iterator], 'function');
assert.sameValue(typeof Date.prototype[Symbol.toPrimitive], 'function');
