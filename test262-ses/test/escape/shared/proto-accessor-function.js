// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The functions of the accessor __proto__ get properties
defence: hardened-accessors
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set.planted = 1;
`, () => 'planted' in Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set);
