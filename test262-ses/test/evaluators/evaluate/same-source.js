// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Each evaluation of one source makes new functions and new variables
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const source = 'let n = 0; () => ++n + x';
const first = compartment.evaluate(source);
const second = compartment.evaluate(source);

assert.notSameValue(first, second);
assert.sameValue(first() + first(), 5);
assert.sameValue(second(), 2);
assert.sameValue(new Compartment({ globals: { x: 10 } }).evaluate(source)(), 11);
