// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: What the constructor of async functions inherits from
defence: inert-async-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Object.getPrototypeOf((async () => {}).constructor)('return escapeSecret')();`);
