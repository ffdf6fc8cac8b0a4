// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An array with holes and with properties that are no elements is hardened as it is
features: [harden, lockdown]
---*/

lockdown();

const array = [{}, , {}];
array.own = {};
harden(array);

assert(Object.isFrozen(array));
assert(Object.isFrozen(array[2]));
assert(Object.isFrozen(array.own));
assert.sameValue(1 in array, false);
assert.sameValue(Reflect.set(array, 1, 1), false);
assert.sameValue(array.length, 3);
