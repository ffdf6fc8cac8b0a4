// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: evaluate takes one argument and looks at no other
info: |
  Compartment.prototype.evaluate ( source )

  [...]
  4. Return ? PerformCompartmentEval(C.[[CompartmentRecord]], source).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];
const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('x', logTraps({}, 'second', log), 'x = 2'), 1);
assert.compareArray(log, []);
assert.sameValue(compartment.evaluate('x'), 1);
