// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval of code that was there before, while other code is evaluated
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const seen = () => eval;
  globalThis.seen = seen;
  return globalThis.eval('seen()');
`);
