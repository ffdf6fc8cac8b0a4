// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource.prototype.constructor
description: ModuleSource.prototype.constructor is ModuleSource
info: |
  The initial value of this property is %ModuleSource%.
features: [ModuleSource, unlocked]
includes: [propertyHelper.js]
---*/

verifyProperty(ModuleSource.prototype, 'constructor', {
  value: ModuleSource,
  writable: true,
  enumerable: false,
  configurable: true,
});
