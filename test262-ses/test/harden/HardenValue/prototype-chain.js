// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: All of a prototype chain is hardened
features: [harden, lockdown]
---*/

lockdown();

const third = { own: {} };
const second = Object.create(third);
const first = Object.create(second);
harden(Object.create(first));

assert(Object.isFrozen(first));
assert(Object.isFrozen(second));
assert(Object.isFrozen(third));
assert(Object.isFrozen(third.own));
