// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An intrinsic object is hardened although the program gave its global name to another object
info: |
  HardenIntrinsics ( realm )

  1. For each row of #table-intrinsics, in order, do
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      i. Perform ? HardenValue(realm.[[Intrinsics]].[[<name>]]).
features: [lockdown]
---*/

const intrinsic = WeakSet;
const other = { prototype: {} };
WeakSet = other;

lockdown();

assert(Object.isFrozen(intrinsic));
assert(Object.isFrozen(intrinsic.prototype));
assert.sameValue(WeakSet, other);
assert.sameValue(Object.isExtensible(other), true);
