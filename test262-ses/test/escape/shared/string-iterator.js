// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The next method of string iterators is replaced
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  Object.getPrototypeOf(''[Symbol.iterator]()).next = () => ({ done: true });
`, () => Object.getPrototypeOf(''[Symbol.iterator]()).next);
