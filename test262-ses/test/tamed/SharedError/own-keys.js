// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharederror
description: The tamed Error has no own properties but those that this specification gives it
features: [lockdown, Compartment, Error.isError]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
assert.compareArray(Reflect.ownKeys(SharedError).sort(), ['isError', 'length', 'name', 'prototype']);
assert.compareArray(Object.keys(SharedError), []);
assert.sameValue(Object.getPrototypeOf(SharedError), Function.prototype);
