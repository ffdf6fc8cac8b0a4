// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: What a getOwnPropertyDescriptor trap throws is thrown, and the properties before it are frozen by then
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
features: [harden, lockdown]
---*/

lockdown();

const target = { first: 1, second: 2 };
assert.throws(Test262Error, function () {
  harden(new Proxy(target, {
    getOwnPropertyDescriptor(target, key) {
      if (key === 'second') throw new Test262Error();
      return Reflect.getOwnPropertyDescriptor(target, key);
    }
  }));
});
assert.sameValue(Object.getOwnPropertyDescriptor(target, 'first').writable, false);
assert.sameValue(Object.getOwnPropertyDescriptor(target, 'second').writable, true);
