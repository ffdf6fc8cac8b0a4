// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: compile is removed before the locale methods are replaced
info: |
  RepairIntrinsics ( realm )

  [...]
  4. Perform ? RemoveRegExpCompile(realm).
  5. Perform ? ReplaceLocaleMethods(realm).
features: [lockdown, unlocked]
---*/

Object.defineProperty(RegExp.prototype, 'compile', { value: () => {}, configurable: false });
const { localeCompare } = String.prototype;

assert.throws(TypeError, () => lockdown());
assert.sameValue(String.prototype.localeCompare, localeCompare);
