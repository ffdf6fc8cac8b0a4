// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor that a Compartment object inherits no longer makes compartments
info: |
  Constructors That Lockdown Replaces

  %Compartment.prototype%: %InertCompartment%
features: [lockdown, Compartment, unlocked]
---*/

const before = new Compartment();
assert.sameValue(before.constructor, Compartment);

lockdown();

const after = new Compartment();
assert.notSameValue(before.constructor, Compartment);
assert.sameValue(after.constructor, before.constructor);
assert.throws(TypeError, function () {
  new after.constructor();
});
