// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An assignment to super, whose home object inherits from nothing
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`({ m() { super.planted = 1; } }).m.call(Map.prototype);`, () => 'planted' in Map.prototype);
