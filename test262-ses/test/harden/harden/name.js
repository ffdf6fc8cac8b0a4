// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden.name is "harden"
includes: [propertyHelper.js]
features: [harden, unlocked]
---*/

verifyProperty(harden, 'name', {
  value: 'harden',
  writable: false,
  enumerable: false,
  configurable: true
});
