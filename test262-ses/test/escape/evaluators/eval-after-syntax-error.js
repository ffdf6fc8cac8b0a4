// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval after a source that does not parse
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  try { (0, globalThis.eval)('('); } catch {}
  return eval;
`);
