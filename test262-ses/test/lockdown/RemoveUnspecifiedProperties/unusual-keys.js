// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: Property keys that look like several, or like a symbol, are removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

const keys = [
  '', ' ', 'push pop', ' push ', 'push ', '@@iterator', 'Symbol.iterator', '%Symbol.iterator%', '0', '__proto__'
];
keys.forEach(function (key) {
  Object.defineProperty(Array.prototype, key, { value: {}, configurable: true });
});

lockdown();

keys.forEach(function (key) {
  assert.sameValue(Object.hasOwn(Array.prototype, key), false, `"${key}"`);
});
assert.sameValue(typeof Array.prototype.push, 'function');
