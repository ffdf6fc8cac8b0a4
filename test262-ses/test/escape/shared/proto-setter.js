// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A shared prototype gets another prototype by the accessor __proto__
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Map.prototype.__proto__ = { planted: 1 };`, () => Object.getPrototypeOf(Map.prototype));
