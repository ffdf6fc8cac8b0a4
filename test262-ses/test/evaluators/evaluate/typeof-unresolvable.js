// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The typeof of an unresolvable name is "undefined"
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { known: 1 } });

forEachEvaluator((run, name) => {
  assert.sameValue(run(compartment, 'typeof unknown'), 'undefined', name);
  assert.sameValue(run(compartment, 'typeof (unknown)'), 'undefined', name);
  assert.sameValue(run(compartment, 'typeof known'), 'number', name);
});
