// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: To read an unresolvable name throws the ReferenceError that all compartments share
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { known: 1 } });

forEachEvaluator((run, name) => {
  assert.throws(ReferenceError, () => run(compartment, 'unknown'), name);
  assert.throws(ReferenceError, () => run(compartment, 'unknown()'), name);
  assert.throws(ReferenceError, () => run(compartment, '`${unknown}`'), name);
  assert.throws(ReferenceError, () => run(compartment, '({ unknown })'), name);
  assert.sameValue(run(compartment, 'known'), 1, name);
});
