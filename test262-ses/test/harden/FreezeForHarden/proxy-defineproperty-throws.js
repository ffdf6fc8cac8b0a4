// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: What a defineProperty trap throws is thrown
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
features: [harden, lockdown]
---*/

lockdown();

const target = { key: {} };
assert.throws(Test262Error, function () {
  harden(new Proxy(target, { defineProperty: Test262Error.thrower }));
});
assert.sameValue(Object.isExtensible(target), false);
assert.sameValue(Object.getOwnPropertyDescriptor(target, 'key').writable, true);
assert.sameValue(Object.isExtensible(target.key), true);
