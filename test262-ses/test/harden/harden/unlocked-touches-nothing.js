// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Before lockdown harden does not touch its argument or what that inherits from
info: |
  harden ( value )

  2. If lockdownState is not locked, throw a TypeError exception.
  3. Return ? HardenValue(value).
includes: [hardenLogTraps.js]
features: [harden, unlocked]
---*/

const log = [];
const object = { own: {} };

assert.throws(TypeError, function () {
  harden(hardenLogTraps(log, 'proxy', object));
});
assert.compareArray(log, []);

assert.throws(TypeError, function () {
  harden(object);
});
assert.sameValue(Object.isExtensible(object), true);
assert.sameValue(Object.isExtensible(object.own), true);
assert.sameValue(Object.isExtensible(Object.prototype), true);
