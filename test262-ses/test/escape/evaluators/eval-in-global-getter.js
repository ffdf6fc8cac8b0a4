// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval while a global accessor runs
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  Object.defineProperty(globalThis, 'spy', { get: () => eval });
  return globalThis.eval('spy');
`);
