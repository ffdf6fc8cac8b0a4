// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property of a method that cannot be removed makes lockdown fail
info: |
  RemoveUnspecifiedProperties ( realm )

  3. For each function object F of realm.[[IntrinsicFunctions]], do
    a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
features: [lockdown, Compartment, unlocked]
---*/

Object.defineProperty(Array.prototype.push, 'planted', { value: {} });
assert.throws(TypeError, function () {
  lockdown();
});

assert.throws(TypeError, function () {
  new Compartment();
});
