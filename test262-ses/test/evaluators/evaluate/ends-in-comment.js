// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source may end in a single-line comment
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('x // comment'), 1);
assert.sameValue(compartment.evaluate('x // }'), 1);
assert.sameValue(compartment.evaluate('// x\nx //\u2028'), 1);
