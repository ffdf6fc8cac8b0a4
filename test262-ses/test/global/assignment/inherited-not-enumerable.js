// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global that is made by assignment is enumerable, whatever property of that name is inherited
info: |
  An assignment makes it with CreateDataProperty on the global object.
includes: [propertyHelper.js]
features: [Compartment]
---*/

const compartment = new Compartment();
const prototype = {};
Object.defineProperty(prototype, 'inherited', { value: 0, writable: true, enumerable: false, configurable: true });
Object.setPrototypeOf(compartment.globalThis, prototype);

compartment.evaluate('inherited = 1');

verifyProperty(compartment.globalThis, 'inherited', {
  value: 1,
  writable: true,
  enumerable: true,
  configurable: true
});
