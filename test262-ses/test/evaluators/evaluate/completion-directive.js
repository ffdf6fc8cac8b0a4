// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A directive is an expression statement and has its string as its value
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('"use strict"'), 'use strict');
assert.sameValue(compartment.evaluate("'use strict'; x"), 1);
assert.sameValue(compartment.evaluate('"unknown directive"; var y = x;'), 'unknown directive');
