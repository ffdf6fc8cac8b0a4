// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: What a preventExtensions trap throws is thrown
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
features: [harden, lockdown]
---*/

lockdown();

const target = {};
assert.throws(Test262Error, function () {
  harden(new Proxy(target, { preventExtensions: Test262Error.thrower }));
});
assert.sameValue(Object.isExtensible(target), true);
