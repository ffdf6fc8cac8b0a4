// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Error.prototype.toString is replaced, reached from an error of the engine
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  try { null.x; } catch (error) { Object.getPrototypeOf(Object.getPrototypeOf(error)).toString = () => 'mine'; }
`, () => Error.prototype.toString);
