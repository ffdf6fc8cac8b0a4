// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An intrinsic object is hardened although the program deleted its global name
features: [lockdown]
---*/

const intrinsics = { WeakSet, parseInt, JSON };
delete globalThis.WeakSet;
delete globalThis.parseInt;
delete globalThis.JSON;

lockdown();

assert(Object.isFrozen(intrinsics.WeakSet));
assert(Object.isFrozen(intrinsics.WeakSet.prototype));
assert(Object.isFrozen(intrinsics.parseInt));
assert(Object.isFrozen(intrinsics.JSON));
assert.sameValue(typeof WeakSet, 'undefined');
