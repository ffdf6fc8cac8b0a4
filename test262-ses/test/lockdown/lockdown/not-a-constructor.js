// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: lockdown is not a constructor, and an attempt to construct it changes no state
includes: [isConstructor.js]
features: [lockdown, harden, unlocked]
---*/

assert.sameValue(isConstructor(lockdown), false);
assert.sameValue(Object.hasOwn(lockdown, 'prototype'), false);
assert.throws(TypeError, function () {
  new lockdown();
});
assert.sameValue(Object.isExtensible(Object.prototype), true);

assert.sameValue(lockdown(), undefined);
assert(Object.isFrozen(harden({})));
