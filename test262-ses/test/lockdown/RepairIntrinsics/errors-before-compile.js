// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructors of errors are redirected before compile is removed
info: |
  RepairIntrinsics ( realm )

  [...]
  3. Perform ? RedirectErrorConstructors(realm).
  4. Perform ? RemoveRegExpCompile(realm).
features: [lockdown, unlocked]
---*/

RegExp.prototype.compile = function () {};
Object.preventExtensions(TypeError);

assert.throws(TypeError, () => lockdown());
assert.sameValue(Object.hasOwn(RegExp.prototype, 'compile'), true);
