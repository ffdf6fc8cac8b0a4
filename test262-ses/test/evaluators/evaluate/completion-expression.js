// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of an expression statement is returned
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  [...]
  19. Return ? result.
features: [Compartment]
---*/

const o = {};
const compartment = new Compartment({ globals: { o, f: (x) => x * 2 } });

assert.sameValue(compartment.evaluate('o'), o);
assert.sameValue(compartment.evaluate('f(21);'), 42);
assert.sameValue(compartment.evaluate('1; o; f(2), f(3)'), 6);
assert.sameValue(compartment.evaluate('-0'), -0);
assert.sameValue(compartment.evaluate('({ o }).o'), o);
