// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: An assignment to an intrinsic name that the compartment has deleted
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  delete globalThis.parseInt;
  (0, eval)('parseInt = take');
`);
assert.sameValue(parseInt('7'), 7);
