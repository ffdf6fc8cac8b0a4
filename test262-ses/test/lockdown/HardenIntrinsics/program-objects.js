// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Objects of the program that no intrinsic object leads to are not hardened
features: [lockdown]
---*/

var object = { own: {} };
function f() {}
class C extends Array {}
const instance = new C();

lockdown();
assert(Object.isFrozen(Object.prototype));

assert.sameValue(Object.isExtensible(object), true);
assert.sameValue(Object.isExtensible(object.own), true);
assert.sameValue(Object.isExtensible(f), true);
assert.sameValue(Object.isExtensible(f.prototype), true);
assert.sameValue(Object.isExtensible(C), true);
assert.sameValue(Object.isExtensible(C.prototype), true);
assert.sameValue(Object.isExtensible(instance), true);
