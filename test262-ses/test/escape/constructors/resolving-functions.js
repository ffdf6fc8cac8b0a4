// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of the resolving functions of a promise
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  let found;
  new Promise((resolve) => { found = resolve.constructor; });
  return found('return escapeSecret')();
`);
