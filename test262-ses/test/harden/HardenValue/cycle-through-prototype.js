// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Hardening ends on a cycle of a prototype, a property and an accessor function
features: [harden, lockdown]
---*/

lockdown();

const proto = {};
const object = Object.create(proto);
function get() {}
get.object = object;
Object.defineProperty(proto, 'accessor', { get, configurable: true });
assert.sameValue(harden(object), object);

assert(Object.isFrozen(object));
assert(Object.isFrozen(proto));
assert(Object.isFrozen(get));
