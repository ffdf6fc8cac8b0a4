// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Symbol.hasInstance is defined on a constructor
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  Object.defineProperty(Array, Symbol.hasInstance, { value: () => true });
`, () => ({}) instanceof Array);
