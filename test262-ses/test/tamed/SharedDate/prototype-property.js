// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The prototype property of the tamed Date is %Date.prototype%
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
verifyProperty(SharedDate, 'prototype', {
  value: Date.prototype,
  writable: false,
  enumerable: false,
  configurable: false
});
