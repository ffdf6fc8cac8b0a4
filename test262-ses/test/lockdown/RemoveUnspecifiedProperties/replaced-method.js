// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: What a program puts in the place of a method stays, with the properties that it has
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).

  NOTE: Only keys are looked at. A program may replace a method before lockdown, and what it puts there is its own:
  nothing is removed from that, and a Proxy is not asked. It is hardened with the rest.
features: [lockdown, unlocked]
---*/

function map() {}
map.extra = { of: 'the program' };
Array.prototype.map = map;

lockdown();

assert.sameValue(Array.prototype.map, map);
assert.sameValue(map.extra.of, 'the program');
assert(Object.isFrozen(map.extra));
