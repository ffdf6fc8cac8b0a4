// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Symbol.unscopables on the prototype of the global object
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  Object.setPrototypeOf(globalThis, { [Symbol.unscopables]: { Function: true }, __proto__: Object.prototype });
  return (0, eval)('if (0) Function = 0; Function');
`);
