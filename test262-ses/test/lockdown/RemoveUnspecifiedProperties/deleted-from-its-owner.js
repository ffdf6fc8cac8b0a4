// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A prototype that the program has cut off from its constructor is cleaned too
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, Temporal, unlocked]
---*/

const { prototype } = Temporal.Duration;
prototype.planted = {};
assert.sameValue(delete Temporal.Duration, true);

lockdown();

assert.sameValue(Object.hasOwn(prototype, 'planted'), false);
assert(Object.isFrozen(prototype));
