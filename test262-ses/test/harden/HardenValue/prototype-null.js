// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An object without a prototype can be hardened
features: [harden, lockdown]
---*/

lockdown();

const object = Object.create(null);
object.own = Object.create(null);
assert.sameValue(harden(object), object);

assert(Object.isFrozen(object));
assert(Object.isFrozen(object.own));
