// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The entries of a hardened WeakMap or WeakSet are not reached and may still change
features: [harden, lockdown]
---*/

lockdown();

const key = {};
const value = {};
const map = harden(new WeakMap([[key, value]]));
const set = harden(new WeakSet([key]));

assert(Object.isFrozen(map));
assert(Object.isFrozen(set));
assert.sameValue(Object.isExtensible(key), true);
assert.sameValue(Object.isExtensible(value), true);
map.set(value, 1);
set.delete(key);
assert.sameValue(map.get(value), 1);
assert.sameValue(set.has(key), false);
