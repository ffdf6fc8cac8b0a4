// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An accessor is defined on a shared prototype by __defineGetter__
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Set.prototype.__defineGetter__('planted', () => 1);`, () => 'planted' in Set.prototype);
