// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The species of Promise is replaced
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Object.defineProperty(Promise, Symbol.species, { value: Array });`, () => Object.getOwnPropertyDescriptor(Promise, Symbol.species).get);
