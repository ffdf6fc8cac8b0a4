// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A generator keeps its scope while it is suspended
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { limit: 3 } });
const iterator = compartment.evaluate('function* f() { for (let i = 0; i < limit; i++) yield i; } f()');

assert.sameValue(iterator.next().value, 0);
compartment.evaluate('limit = 2');
assert.compareArray([...iterator], [1]);
assert.sameValue(compartment.evaluate('typeof f'), 'undefined');
