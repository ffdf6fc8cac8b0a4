// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened Date has its properties frozen, and its time value may still change
features: [harden, lockdown]
---*/

lockdown();

const date = new Date(0);
date.own = {};
harden(date);

assert(Object.isFrozen(date));
assert(Object.isFrozen(date.own));
date.setTime(1);
assert.sameValue(date.getTime(), 1);
