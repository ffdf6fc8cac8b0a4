// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Instances that are made after their class was hardened are not frozen
features: [harden, lockdown]
---*/

lockdown();

class C {
  field = {};
}
harden(C);
const instance = new C();
instance.added = 1;

assert(Object.isFrozen(C.prototype));
assert.sameValue(instance.added, 1);
assert.sameValue(Object.isExtensible(instance), true);
assert.sameValue(Object.isExtensible(instance.field), true);
