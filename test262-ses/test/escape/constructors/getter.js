// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of an accessor function of an intrinsic object
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.constructor('return escapeSecret')();`);
