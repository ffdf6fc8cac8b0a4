// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened iterator still goes on, and what it iterates over is not reached
features: [harden, lockdown]
---*/

lockdown();

const array = [1, 2];
const iterator = harden(array[Symbol.iterator]());

assert(Object.isFrozen(iterator));
assert.sameValue(iterator.next().value, 1);
assert.sameValue(iterator.next().value, 2);
assert.sameValue(iterator.next().done, true);
assert.sameValue(Object.isExtensible(array), true);
