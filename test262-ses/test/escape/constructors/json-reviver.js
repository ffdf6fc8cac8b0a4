// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of a reviver, asked for while JSON.parse calls it
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const reviver = function () { return reviver.constructor; };
  return JSON.parse('1', reviver)('return escapeSecret')();
`);
