// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedregexp
description: The prototype property of the tamed RegExp is the one that all compartments share
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedRegExp = new Compartment().globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
verifyProperty(SharedRegExp, 'prototype', {
  value: RegExp.prototype,
  writable: false,
  enumerable: false,
  configurable: false
});
