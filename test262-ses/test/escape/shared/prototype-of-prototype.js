// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A shared prototype gets another prototype
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Object.setPrototypeOf(Array.prototype, { planted: 1 });`, () => Object.getPrototypeOf(Array.prototype));
