// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An accessor function of a shared prototype gets a property
defence: hardened-accessors
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.planted = 1;
`, () => 'planted' in Object.getOwnPropertyDescriptor(Map.prototype, 'size').get);
