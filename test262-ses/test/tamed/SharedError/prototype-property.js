// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharederror
description: The prototype property of the tamed Error is the one that all compartments share
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
verifyProperty(SharedError, 'prototype', {
  value: Error.prototype,
  writable: false,
  enumerable: false,
  configurable: false
});
