// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden.length is 1
includes: [propertyHelper.js]
features: [harden, unlocked]
---*/

verifyProperty(harden, 'length', {
  value: 1,
  writable: false,
  enumerable: false,
  configurable: true
});
