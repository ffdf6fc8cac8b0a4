// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharederror
description: The name of the tamed Error is "Error"
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
verifyProperty(SharedError, 'name', { value: 'Error', writable: false, enumerable: false, configurable: false });
