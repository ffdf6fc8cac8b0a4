// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A preventExtensions trap that claims what it did not do makes a TypeError
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
features: [harden, lockdown]
---*/

lockdown();

const target = {};
assert.throws(TypeError, function () {
  harden(new Proxy(target, {
    preventExtensions() {
      return true;
    }
  }));
});
assert.sameValue(Object.isExtensible(target), true);
