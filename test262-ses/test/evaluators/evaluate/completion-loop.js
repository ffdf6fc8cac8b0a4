// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of a loop is that of the last turn that had one
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { list: [1, 2, 3] } });

assert.sameValue(compartment.evaluate('for (const x of list) x * 2;'), 6);
assert.sameValue(compartment.evaluate('for (const x of list) { x; if (x > 1) { "found"; break; } }'), 'found');
assert.sameValue(compartment.evaluate('var i = 0; while (i < 3) { i += 1; }'), 3);
assert.sameValue(compartment.evaluate('var i = 0; do { ++i; } while (i < list.length)'), 3);
assert.sameValue(compartment.evaluate('for (const key in list) key;'), '2');
