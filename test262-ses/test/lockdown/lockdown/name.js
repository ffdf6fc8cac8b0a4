// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: lockdown.name is "lockdown"
includes: [propertyHelper.js]
features: [lockdown]
---*/

verifyProperty(lockdown, 'name', {
  value: 'lockdown',
  writable: false,
  enumerable: false,
  configurable: true
});
