// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A function of a namespace is replaced
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`JSON.parse = () => 1;`, () => JSON.parse);
