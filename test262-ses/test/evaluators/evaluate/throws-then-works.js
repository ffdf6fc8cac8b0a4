// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: After an exception the compartment and its caller are as they were
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  18. Remove evalContext from the execution context stack.
  19. Return ? result.
features: [Compartment]
---*/

const local = 'caller';
const compartment = new Compartment({ globals: { x: 1, error: new Test262Error() } });

assert.throws(Test262Error, () => compartment.evaluate('x = 2; throw error;'));
assert.sameValue(local, 'caller');
assert.sameValue(compartment.evaluate('x'), 2);
assert.sameValue((0, eval)('typeof x'), 'undefined', 'the caller evaluates in its own realm');
