// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The evaluators work after lockdown as before
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  19. Return ? result.
features: [Compartment, lockdown]
includes: [compartmentEvaluators.js]
---*/

const before = new Compartment({ globals: { x: 'before' } });
lockdown();
const after = new Compartment({ globals: { x: 'after' } });

forEachEvaluator((run, name) => {
  assert.sameValue(run(before, 'x'), 'before', name);
  assert.sameValue(run(after, 'x'), 'after', name);
  assert.throws(ReferenceError, () => run(after, 'undeclared = 1'), name);
  assert.throws(SyntaxError, () => run(after, '010'), name);
});
