// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The entries of a hardened Map are not reached and may still change
features: [harden, lockdown]
---*/

lockdown();

const key = {};
const value = {};
const map = new Map([[key, value]]);
map.own = {};
harden(map);

assert(Object.isFrozen(map));
assert(Object.isFrozen(map.own));
assert.sameValue(Object.isExtensible(key), true);
assert.sameValue(Object.isExtensible(value), true);
map.set('added', 1).delete(key);
assert.sameValue(map.get('added'), 1);
assert.sameValue(map.size, 1);
