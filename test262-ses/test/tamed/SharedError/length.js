// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharederror
description: The length of the tamed Error is 1
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
verifyProperty(SharedError, 'length', { value: 1, writable: false, enumerable: false, configurable: false });
