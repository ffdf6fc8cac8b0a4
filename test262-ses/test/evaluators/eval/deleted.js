// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval may be deleted, and evaluate still works
info: |
  eval ( x )

  [...]
  2. Let compartmentRec be the current Realm Record.
features: [Compartment, live-global-removal]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('delete globalThis.eval'), true);
assert.throws(ReferenceError, () => compartment.evaluate('eval("x")'));
assert.sameValue(compartment.evaluate('typeof eval'), 'undefined');
assert.sameValue(compartment.evaluate('x'), 1);
