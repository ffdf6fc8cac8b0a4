// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of a generator method
defence: inert-generator-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return ({ *m() {} }).m.constructor('yield escapeSecret')().next().value;`);
