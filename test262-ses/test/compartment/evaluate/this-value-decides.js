// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: The code runs in the compartment that is the this value, not in the one whose code calls
info: |
  Compartment.prototype.evaluate ( source )

  1. Let C be the this value.
  [...]
  4. Return ? PerformCompartmentEval(C.[[CompartmentRecord]], source).
features: [Compartment]
---*/

const outer = new Compartment({ globals: { where: 'outer' } });
const inner = new Compartment({ globals: { where: 'inner', outer } });

assert.sameValue(inner.evaluate('outer.evaluate("where")'), 'outer');
assert.sameValue(Compartment.prototype.evaluate.call(inner, 'where'), 'inner');
assert.sameValue(inner.evaluate('Compartment.prototype.evaluate').call(outer, 'where'), 'outer');
