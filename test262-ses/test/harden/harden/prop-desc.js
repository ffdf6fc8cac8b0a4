// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: The start compartment has a property "harden" of its global object
info: |
  Global Bindings of a Compartment

  It has in addition the properties `Compartment`, `harden` and `lockdown`, with the attributes
  { [[Writable]]: true, [[Enumerable]]: false, [[Configurable]]: true }.
includes: [propertyHelper.js]
features: [harden]
---*/

verifyProperty(globalThis, 'harden', {
  value: harden,
  writable: true,
  enumerable: false,
  configurable: true
});
