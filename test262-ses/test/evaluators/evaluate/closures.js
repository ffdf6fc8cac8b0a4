// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Closures keep the scope of the evaluation that made them
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { start: 10 } });
const counter = 'let n = start; ({ next: () => ++n, get n() { return n; } })';
const a = compartment.evaluate(counter);
const b = compartment.evaluate(counter);

assert.sameValue(a.next() + a.next(), 23);
assert.sameValue(b.n, 10);
assert.sameValue(compartment.evaluate('typeof n'), 'undefined');
compartment.evaluate('start = 20');
assert.sameValue(a.n, 12);
