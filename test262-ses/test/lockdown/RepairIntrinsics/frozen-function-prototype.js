// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails when the program froze %Function.prototype%
info: |
  RepairIntrinsics ( realm )

  2. For each row of #table-repaired-constructors, in order, do
    c. Perform ? DefinePropertyOrThrow(prototype, "constructor", PropertyDescriptor { [[Value]]: constructor }).
features: [lockdown, harden, unlocked]
---*/

Object.freeze(Function.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Function.prototype.constructor, Function);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
