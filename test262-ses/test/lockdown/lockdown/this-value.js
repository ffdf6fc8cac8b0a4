// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: lockdown takes no notice of its this value
features: [lockdown, harden]
---*/

const thisValue = {};
assert.sameValue(Reflect.apply(lockdown, thisValue, []), undefined);

assert(Object.isFrozen(harden({})));
assert.sameValue(Object.isExtensible(thisValue), true);
