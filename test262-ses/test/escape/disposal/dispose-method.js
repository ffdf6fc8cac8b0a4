// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The constructor of the functions that dispose of resources
defence: inert-function
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  const attempt = (fn) => { try { found.push(fn.constructor('return escapeSecret')()); } catch {} };
  {
    using resource = { [Symbol.dispose]() { attempt(resource[Symbol.dispose]); } };
  }
  const stack = new DisposableStack();
  stack.adopt(1, function () { attempt(stack.adopt); attempt(stack[Symbol.dispose]); });
  stack.dispose();
  attempt([].values()[Symbol.dispose]);
  return found;
`);
