// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: What the constructor of generator functions inherits from
defence: inert-generator-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Object.getPrototypeOf((function* () {}).constructor)('return escapeSecret')();`);
