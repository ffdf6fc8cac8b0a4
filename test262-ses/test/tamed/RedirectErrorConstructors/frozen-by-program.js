// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: lockdown fails when the program froze a constructor of errors
info: |
  RedirectErrorConstructors ( realm )

  2. For each row of #table-error-constructors, in order, do
      iii. If status is false, throw a TypeError exception.
features: [lockdown, harden, unlocked]
---*/

Object.freeze(RangeError);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.getPrototypeOf(RangeError), Error);
assert.sameValue(Object.isExtensible(Object.prototype), true, 'nothing was hardened');
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
