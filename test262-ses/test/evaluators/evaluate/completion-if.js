// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of an if statement is that of the branch that is taken
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { yes: true, no: false } });

assert.sameValue(compartment.evaluate('if (yes) 1; else 2;'), 1);
assert.sameValue(compartment.evaluate('if (no) 1; else 2;'), 2);
assert.sameValue(compartment.evaluate('3; if (yes) { 4; }'), 4);
assert.sameValue(compartment.evaluate('if (no) 1;'), undefined);
