// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: The start compartment has a property "lockdown" of its global object
info: |
  Global Bindings of a Compartment

  It has in addition the properties `Compartment`, `harden` and `lockdown`, with the attributes
  { [[Writable]]: true, [[Enumerable]]: false, [[Configurable]]: true }.
includes: [propertyHelper.js]
features: [lockdown]
---*/

verifyProperty(globalThis, 'lockdown', {
  value: lockdown,
  writable: true,
  enumerable: false,
  configurable: true
});
