// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Symbol.unscopables of the global object with an accessor that changes its answer
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  let isHidden = false;
  globalThis[Symbol.unscopables] = { get Function() { return (isHidden = !isHidden); } };
  return (0, eval)('if (0) Function = 0; [0, 0, 0].map(() => { try { return Function; } catch {} })');
`);
