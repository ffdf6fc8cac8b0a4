// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of a switch statement is that of the clauses that run
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('switch (x) { case 1: "one"; case 2: "two"; break; case 3: "three"; }'), 'two');
assert.sameValue(compartment.evaluate('switch (x) { case 2: "two"; default: "default"; }'), 'default');
assert.sameValue(compartment.evaluate('switch (x) { case 1: let x = 2; case 2: x; }'), 2, 'the scope of the clauses');
