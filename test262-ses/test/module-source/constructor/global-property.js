// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The property ModuleSource of the global object is writable, configurable and not enumerable
features: [ModuleSource]
includes: [propertyHelper.js]
---*/

verifyProperty(globalThis, 'ModuleSource', {
  value: ModuleSource,
  writable: true,
  enumerable: false,
  configurable: true,
});
