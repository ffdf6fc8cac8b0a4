// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of a static method of a class
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return (class { static m() {} }).m.constructor('return escapeSecret')();`);
