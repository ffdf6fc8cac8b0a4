// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: RegExp.prototype.exec is replaced, reached from a literal
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`Object.getPrototypeOf(/./).exec = () => null;`, () => RegExp.prototype.exec);
