// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of the prototype of the Function that a compartment has by name
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Function.prototype.constructor('return escapeSecret')();`);
