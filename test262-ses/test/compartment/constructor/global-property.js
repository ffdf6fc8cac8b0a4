// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Property descriptor of Compartment on the global object of the start compartment
info: |
  The start compartment … has in addition the properties `Compartment`, `harden` and `lockdown`, with the attributes
  { [[Writable]]: true, [[Enumerable]]: false, [[Configurable]]: true }
features: [Compartment]
includes: [propertyHelper.js]
---*/

verifyProperty(globalThis, 'Compartment', {
  value: Compartment,
  writable: true,
  enumerable: false,
  configurable: true,
}, { restore: true });
assert.sameValue(typeof Compartment, 'function');
