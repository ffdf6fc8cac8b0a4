// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval after a source that throws
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  try { globalThis.eval('throw 1'); } catch {}
  return eval('eval');
`);
