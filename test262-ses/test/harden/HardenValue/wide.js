// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: All of many properties of one object are hardened
flags: [onlyStrict]
features: [harden, lockdown]
---*/

lockdown();

const object = {};
for (let i = 0; i < 1500; i++) object['key' + i] = {};
harden(object);

assert(Object.isFrozen(object));
assert(Object.values(object).every(Object.isFrozen));
assert.sameValue(Object.keys(object).length, 1500);
