// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: Constructors are replaced before properties are removed
info: |
  RepairIntrinsics ( realm )

  2. For each row of #table-repaired-constructors, in order, do
  6. Perform ? RemoveUnspecifiedProperties(realm).
features: [lockdown, unlocked]
---*/

Object.defineProperty(AggregateError, 'planted', { value: {} });
Array.planted = {};
assert.throws(TypeError, function () {
  lockdown();
});

assert.notSameValue(Function.prototype.constructor, Function);
assert.sameValue(Object.hasOwn(Array, 'planted'), true);
