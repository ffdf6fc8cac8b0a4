// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The completion value of the code is returned
info: |
  eval ( x )

  [...]
  3. Return ? PerformCompartmentEval(compartmentRec, x).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const inside = (source) => compartment.evaluate(`(0, eval)(${JSON.stringify(source)})`);

for (const run of [compartment.globalThis.eval, inside]) {
  assert.sameValue(run('x'), 1);
  assert.sameValue(run(''), undefined);
  assert.sameValue(run('var y = x;'), undefined);
  assert.sameValue(run('if (x) { x + 1; } else 3;'), 2);
  assert.sameValue(run('"use strict"'), 'use strict');
}
