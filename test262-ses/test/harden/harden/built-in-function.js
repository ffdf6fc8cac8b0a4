// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden is an ordinary built-in function object
features: [harden, unlocked]
---*/

assert.sameValue(Object.getPrototypeOf(harden), Function.prototype);
assert.sameValue(Object.isExtensible(harden), true);
assert.sameValue(Object.prototype.toString.call(harden), '[object Function]');
