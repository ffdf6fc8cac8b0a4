// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of %ThrowTypeError%, which only syntax and a descriptor reach
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const { get } = Object.getOwnPropertyDescriptor((function () { return arguments; })(), 'callee');
  return get.constructor('return escapeSecret')();
`);
