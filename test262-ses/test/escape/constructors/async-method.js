// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of an async method is that of the start compartment
defence: inert-async-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return (class { static async m() {} }).m.constructor;');
