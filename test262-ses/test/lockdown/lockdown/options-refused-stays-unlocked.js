// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: After options were refused nothing is repaired, and lockdown can be called again
info: |
  lockdown ( [ options ] )

  1. If options is neither undefined nor an Object, throw a TypeError exception.
features: [lockdown, harden, unlocked]
---*/

assert.throws(TypeError, function () {
  lockdown(null);
});
assert.throws(TypeError, function () {
  harden({});
});
assert.sameValue(Function.prototype.constructor, Function);
assert.sameValue(Object.isExtensible(Object.prototype), true);

assert.sameValue(lockdown(), undefined);
assert(Object.isFrozen(harden({})));
