// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: An assignment to a name of the start compartment
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  try { escapeSecret = 'changed'; } catch {}
  try { escapeHost = take; } catch {}
  try { escapeSecret += 'changed'; } catch {}
  try { [escapeSecret] = ['changed']; } catch {}
`);
assert.sameValue(escapeSecret, 'a secret among the globals');
assert.sameValue(escapeHost(), 'a secret among the globals');
