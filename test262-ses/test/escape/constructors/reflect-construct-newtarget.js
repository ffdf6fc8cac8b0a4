// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of functions as the NewTarget of something else
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Reflect.construct(Array, [], (() => {}).constructor).constructor('return escapeSecret')();`);
