// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: What the prototype of a template object gives is replaced
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`((strings) => { strings.raw.__proto__.concat = () => 1; })\`x\`;`, () => [].concat);
