// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: After lockdown has failed harden throws a TypeError, and touches nothing
info: |
  harden ( value )

  2. If lockdownState is not locked, throw a TypeError exception.
features: [harden, lockdown, unlocked]
---*/

Object.freeze(Function.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

const object = {};
assert.throws(TypeError, function () {
  harden(object);
}, 'object');
assert.sameValue(Object.isExtensible(object), true);
assert.throws(TypeError, function () {
  harden(1);
}, 'primitive');
