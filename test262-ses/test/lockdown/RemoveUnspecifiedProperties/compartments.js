// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: Code of a compartment does not see what was removed
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, Compartment, unlocked]
---*/

Object.prototype.planted = {};
Math.planted = {};
Array.prototype.push.planted = {};

lockdown();
const compartment = new Compartment();

assert.sameValue(compartment.evaluate('({}).planted'), undefined);
assert.sameValue(compartment.evaluate('Math.planted'), undefined);
assert.sameValue(compartment.evaluate('[].push.planted'), undefined);
