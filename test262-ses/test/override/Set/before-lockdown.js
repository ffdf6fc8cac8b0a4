// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: Before lockdown an inherited property that is not writable cannot be overridden, and after it it can
info: |
  lockdown ( [ options ] )

  [...]
  13. Set agentRecord.[[LockedRealm]] to realm.

  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [lockdown, property-override, unlocked]
---*/

Object.defineProperty(Array.prototype, 'at', { writable: false });
const { at } = Array.prototype;
const before = [];
assert.sameValue(Reflect.set(before, 'at', 2), false);
assert.throws(TypeError, () => {
  'use strict';
  before.at = 2;
});
lockdown();

before.at = 2;
assert.sameValue(before.at, 2);
assert.sameValue(Array.prototype.at, at);
