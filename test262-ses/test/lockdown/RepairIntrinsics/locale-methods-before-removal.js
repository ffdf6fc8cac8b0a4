// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The locale methods are replaced before unspecified properties are removed
info: |
  RepairIntrinsics ( realm )

  [...]
  5. Perform ? ReplaceLocaleMethods(realm).
  6. Perform ? RemoveUnspecifiedProperties(realm).
features: [lockdown, unlocked]
---*/

Map.prototype.unspecified = 1;
Object.defineProperty(String.prototype, 'localeCompare', { writable: false, configurable: false });

assert.throws(TypeError, () => lockdown());
assert.sameValue(Map.prototype.unspecified, 1);
