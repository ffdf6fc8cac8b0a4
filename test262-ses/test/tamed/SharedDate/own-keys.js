// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The tamed Date has no own properties but those that this specification gives it
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.compareArray(Reflect.ownKeys(SharedDate).sort(), ['UTC', 'length', 'name', 'now', 'parse', 'prototype']);
assert.compareArray(Object.keys(SharedDate), []);
assert.sameValue(Object.getPrototypeOf(SharedDate), Function.prototype);
