// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  An assignment to a global whose right side deletes it, so that it would go to a global of the start compartment
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  globalThis.escapeSecret = 1;
  return (0, eval)('escapeSecret = (delete globalThis.escapeSecret, "changed")');
`);
assert.sameValue(escapeSecret, 'a secret among the globals');
