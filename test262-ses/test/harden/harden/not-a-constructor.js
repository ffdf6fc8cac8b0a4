// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden is not a constructor and has no "prototype" property
includes: [isConstructor.js]
features: [harden, lockdown]
---*/

lockdown();

assert.sameValue(isConstructor(harden), false);
assert.sameValue(Object.hasOwn(harden, 'prototype'), false);
assert.throws(TypeError, function () {
  new harden({});
});
assert(Object.isFrozen(harden({})), 'it can be called');
