// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An intrinsic object that the program froze is gone through all the same
features: [lockdown]
---*/

Object.freeze(Array.prototype);
Object.freeze(Array);
Object.freeze(Object.prototype);
assert.sameValue(Object.isExtensible(Array.prototype.push), true);

lockdown();

assert(Object.isFrozen(Array.prototype.push));
assert(Object.isFrozen(Array.from));
assert(Object.isFrozen(Object.prototype.toString));
