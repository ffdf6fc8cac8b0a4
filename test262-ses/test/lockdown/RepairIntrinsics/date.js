// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor that a Date inherits no longer is the Date of the start compartment
info: |
  Constructors That Lockdown Replaces

  %Date.prototype%: %SharedDate%
features: [lockdown, unlocked]
---*/

const date = new Date(0);
assert.sameValue(date.constructor, Date);

lockdown();

assert.notSameValue(date.constructor, Date);
assert.sameValue(date.constructor, Date.prototype.constructor);
assert.sameValue(date instanceof date.constructor, true);
assert.throws(TypeError, function () {
  date.constructor.now();
});
