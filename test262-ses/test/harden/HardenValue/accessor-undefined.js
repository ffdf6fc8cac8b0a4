// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An accessor property may lack either function, or both
features: [harden, lockdown]
---*/

lockdown();

const object = Object.defineProperties({}, {
  neither: { get: undefined, set: undefined, configurable: true },
  getOnly: { get: function () {}, configurable: true },
  setOnly: { set: function (value) {}, configurable: true }
});
assert.sameValue(harden(object), object);

assert(Object.isFrozen(object));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(object, 'getOnly').get));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(object, 'setOnly').set));
