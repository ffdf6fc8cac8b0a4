// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Symbol.toPrimitive is defined on a prototype
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Number.prototype[Symbol.toPrimitive] = () => 7;`, () => Symbol.toPrimitive in Number.prototype);
