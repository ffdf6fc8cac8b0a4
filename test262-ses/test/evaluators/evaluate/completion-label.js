// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A labelled statement that is left by break keeps the value that it had
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { yes: true } });

assert.sameValue(compartment.evaluate('a: { 1; break a; }'), 1);
assert.sameValue(compartment.evaluate('a: { b: { 1; if (yes) { 2; break a; } } 3; }'), 2);
assert.sameValue(compartment.evaluate('a: for (;;) { for (;;) { "inner"; break a; } }'), 'inner');
