// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Symbol.unscopables on the global object hides a name of the compartment
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  globalThis[Symbol.unscopables] = { Function: true, Date: true, globalThis: true };
  const found = [];
  for (const name of ['Function', 'Date', 'globalThis']) {
    try { found.push((0, eval)('if (0) ' + name + ' = 0; ' + name)); } catch {}
  }
  return found;
`);
