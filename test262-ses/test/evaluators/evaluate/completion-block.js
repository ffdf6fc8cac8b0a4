// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of a block is that of its last statement that has one
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { one: 1 } });

assert.sameValue(compartment.evaluate('{ one; var x = 2; ; }'), 1);
assert.sameValue(compartment.evaluate('{}'), undefined);
assert.sameValue(compartment.evaluate('one; {}'), 1);
assert.sameValue(compartment.evaluate('{ one; { 2; {} } }'), 2);
