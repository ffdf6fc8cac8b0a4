// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A method of the constructor of all typed arrays is replaced
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Object.getPrototypeOf(Uint8Array).from = () => 1;`, () => Uint8Array.from);
