// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An object of another realm is hardened with the intrinsic objects that it reaches
features: [harden, lockdown, host-realms]
---*/

const other = $262.createRealm();

lockdown();

const object = other.evalScript('({ own: [] })');
harden(object);

assert(Object.isFrozen(object));
assert(Object.isFrozen(object.own));
assert.notSameValue(Object.getPrototypeOf(object), Object.prototype);
assert(Object.isFrozen(Object.getPrototypeOf(object)));
assert(Object.isFrozen(Object.getPrototypeOf(object.own)));
