// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of the prototype of a function of the start compartment
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Reflect.getPrototypeOf(take).constructor('return escapeSecret')();`);
