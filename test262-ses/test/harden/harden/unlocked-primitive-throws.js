// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Before lockdown harden throws a TypeError also for a value that is not an Object
info: |
  harden ( value )

  2. If lockdownState is not locked, throw a TypeError exception.
features: [harden, unlocked]
---*/

[undefined, null, true, 1, 'string', Symbol(), 1n].forEach(function (value) {
  assert.throws(TypeError, function () {
    harden(value);
  }, typeof value);
});

assert.throws(TypeError, function () {
  harden();
}, 'no argument');
