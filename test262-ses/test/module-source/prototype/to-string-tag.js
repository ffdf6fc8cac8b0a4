// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource.prototype-%symbol.tostringtag%
description: The toStringTag of the ModuleSource prototype object is "ModuleSource"
info: |
  This property has the attributes { [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: true }.
features: [ModuleSource, unlocked]
includes: [propertyHelper.js]
---*/

verifyProperty(ModuleSource.prototype, Symbol.toStringTag, {
  value: 'ModuleSource',
  writable: false,
  enumerable: false,
  configurable: true,
});
