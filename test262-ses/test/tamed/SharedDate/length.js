// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The length of the tamed Date is 7
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
verifyProperty(SharedDate, 'length', {
  value: 7,
  writable: false,
  enumerable: false,
  configurable: false
});
