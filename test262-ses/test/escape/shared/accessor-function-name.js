// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An accessor function of a shared prototype gets another name
defence: hardened-accessors
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  Object.defineProperty(Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get, 'name', { value: 'mine' });
`, () => Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get.name);
