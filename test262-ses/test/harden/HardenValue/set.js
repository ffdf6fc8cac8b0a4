// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The elements of a hardened Set are not reached and may still change
features: [harden, lockdown]
---*/

lockdown();

const element = {};
const set = new Set([element]);
set.own = {};
harden(set);

assert(Object.isFrozen(set));
assert(Object.isFrozen(set.own));
assert.sameValue(Object.isExtensible(element), true);
set.add('added').delete(element);
assert.sameValue(set.has('added'), true);
assert.sameValue(set.size, 1);
