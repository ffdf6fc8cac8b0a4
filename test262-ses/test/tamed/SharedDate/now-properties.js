// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate.now
description: The now of the tamed Date is a built-in function without parameters, and no constructor
includes: [isConstructor.js]
features: [lockdown, Compartment]
---*/

lockdown();

const { now } = new Compartment().globalThis.Date;
assert.notSameValue(now, Date.now);
assert.sameValue(now.name, 'now');
assert.sameValue(now.length, 0);
assert.sameValue(Object.getPrototypeOf(now), Function.prototype);
assert.compareArray(Reflect.ownKeys(now).sort(), ['length', 'name']);
assert.sameValue(isConstructor(now), false);
