// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Code does not see the variables of whoever calls evaluate, nor those of the start compartment
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  12. Set the LexicalEnvironment of evalContext to env.
features: [Compartment]
---*/

var startVar = 1;
let startLet = 1;
const compartment = new Compartment({ globals: { given: 1 } });

(function (local) {
  for (const name of ['local', 'startVar', 'startLet', 'compartment', 'Test262Error', '$262']) {
    assert.sameValue(compartment.evaluate(`typeof ${name}`), 'undefined', name);
  }
  assert.throws(ReferenceError, () => compartment.evaluate('local'));
  assert.sameValue(compartment.evaluate('given'), 1);
})(2);
