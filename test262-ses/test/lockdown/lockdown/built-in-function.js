// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: lockdown is an ordinary built-in function object
features: [lockdown]
---*/

assert.sameValue(Object.getPrototypeOf(lockdown), Function.prototype);
assert.sameValue(Object.isExtensible(lockdown), true);
assert.sameValue(Object.prototype.toString.call(lockdown), '[object Function]');
