// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened object can still become a key of a WeakMap
features: [harden, lockdown]
---*/

lockdown();

const key = harden({});
const map = new WeakMap();
map.set(key, 'value');

assert(Object.isFrozen(key));
assert.sameValue(map.get(key), 'value');
assert.sameValue(map.delete(key), true);
