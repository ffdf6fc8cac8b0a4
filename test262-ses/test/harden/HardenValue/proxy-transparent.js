// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Through a Proxy without traps the target and what it reaches are frozen
features: [harden, lockdown]
---*/

lockdown();

const target = { own: {}, get accessor() {} };
const proxy = new Proxy(target, {});
assert.sameValue(harden(proxy), proxy);

assert(Object.isFrozen(proxy));
assert(Object.isFrozen(target));
assert(Object.isFrozen(target.own));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(target, 'accessor').get));
