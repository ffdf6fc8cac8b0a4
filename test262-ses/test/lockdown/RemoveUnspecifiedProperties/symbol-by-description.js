// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A symbol is not taken for the well-known one whose description it has
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

const symbol = Symbol('Symbol.iterator');
Array.prototype[symbol] = {};

lockdown();

assert.sameValue(Object.hasOwn(Array.prototype, symbol), false);
