// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The target, the this value and the arguments of a bound function are not reached
features: [harden, lockdown]
---*/

lockdown();

const target = function () {
  return this;
};
const thisValue = {};
const argument = {};
const bound = harden(target.bind(thisValue, argument));

assert(Object.isFrozen(bound));
assert.sameValue(bound(), thisValue);
assert.sameValue(Object.isExtensible(target), true);
assert.sameValue(Object.isExtensible(thisValue), true);
assert.sameValue(Object.isExtensible(argument), true);
