// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: lockdown.length is 0
includes: [propertyHelper.js]
features: [lockdown]
---*/

verifyProperty(lockdown, 'length', {
  value: 0,
  writable: false,
  enumerable: false,
  configurable: true
});
