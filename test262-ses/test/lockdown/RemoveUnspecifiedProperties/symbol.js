// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property with a symbol of the program as its key is removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

const symbol = Symbol('planted');
Array.prototype[symbol] = {};

lockdown();

assert.sameValue(Object.hasOwn(Array.prototype, symbol), false);
