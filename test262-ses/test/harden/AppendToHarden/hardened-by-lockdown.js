// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: What lockdown hardened counts as hardened
info: |
  HardenIntrinsics ( realm )

  1. For each row of #table-intrinsics, in order, do
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      i. Perform ? HardenValue(realm.[[Intrinsics]].[[<name>]]).
includes: [hardenLogTraps.js]
features: [harden, lockdown, unlocked]
---*/

const log = [];
Array.prototype.at = hardenLogTraps(log, 'at', Array.prototype.at);

lockdown();
const { length } = log;
assert(length > 0);

const array = harden([1]);
harden(Array.prototype.at);
assert(Object.isFrozen(array));
assert.sameValue(log.length, length);
