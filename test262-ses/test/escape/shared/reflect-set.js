// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Reflect.set with a shared prototype as receiver
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Reflect.set({}, 'planted', 1, Array.prototype);`, () => 'planted' in Array.prototype);
