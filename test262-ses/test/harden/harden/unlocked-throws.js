// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Before lockdown harden throws a TypeError
info: |
  harden ( value )

  2. If lockdownState is not locked, throw a TypeError exception.
features: [harden, unlocked]
---*/

assert.throws(TypeError, function () {
  harden({});
});
