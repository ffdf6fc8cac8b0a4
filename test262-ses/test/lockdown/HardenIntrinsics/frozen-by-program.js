// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An intrinsic object that needs no repair and that the program froze is gone through all the same
features: [lockdown, unlocked]
---*/

Object.freeze(Map.prototype);
Object.freeze(Map);
Object.freeze(Object.prototype);
assert.sameValue(Object.isExtensible(Map.prototype.get), true);

lockdown();

assert(Object.isFrozen(Map.prototype.get));
assert(Object.isFrozen(Map));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(Map, Symbol.species).get));
assert(Object.isFrozen(Object.prototype.toString));
