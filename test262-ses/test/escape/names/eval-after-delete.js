// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The name eval of a compartment without a global eval
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  delete globalThis.eval;
  return Function('return Compartment, Function, typeof escapeSecret === "undefined" ? 0 : escapeHost')();
`);
