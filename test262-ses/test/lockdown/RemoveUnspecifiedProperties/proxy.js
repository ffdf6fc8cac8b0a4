// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A Proxy in the place of a method is asked by hardening only
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).

  NOTE: Only keys are looked at. A program may replace a method before lockdown, and what it puts there is its own:
  nothing is removed from that, and a Proxy is not asked.
includes: [hardenLogTraps.js]
features: [lockdown, unlocked]
---*/

const log = [];
Array.prototype.map = hardenLogTraps(log, 'proxy', function () {});

lockdown();

assert.sameValue(log.indexOf('proxy.deleteProperty'), -1);
assert.sameValue(log[0], 'proxy.preventExtensions');
