// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.constructor
description: >
  Property descriptor of Compartment.prototype.constructor, which is the constructor of the start compartment
features: [Compartment, unlocked]
includes: [propertyHelper.js]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('Compartment.prototype.constructor'), Compartment);
verifyProperty(Compartment.prototype, 'constructor', {
  value: Compartment,
  writable: true,
  enumerable: false,
  configurable: true,
});
