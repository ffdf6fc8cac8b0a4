// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Each compartment has a global object of its own
info: |
  Compartment ( [ options ] )

  [...]
  7. Let compartmentRec be MakeCompartmentRecord(parentRealm).
  8. Set O.[[CompartmentRecord]] to compartmentRec.
features: [Compartment]
---*/

const a = new Compartment({ globals: { x: 'a' } });
const b = new Compartment({ globals: { x: 'b' } });

assert.notSameValue(a.globalThis, b.globalThis);
a.globalThis.y = 1;
a.evaluate('x = "changed"');
assert.sameValue(b.evaluate('typeof y'), 'undefined');
assert.sameValue(b.evaluate('x'), 'b');
assert.sameValue(a.evaluate('x'), 'changed');
