// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: What the code throws is thrown as it is
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  19. Return ? result.
features: [Compartment]
---*/

const compartment = new Compartment();
const symbol = Symbol('thrown');

for (const value of [undefined, null, 0, 'thrown', symbol, new Test262Error(), {}, () => {}]) {
  compartment.globalThis.value = value;
  let thrown = 'nothing';
  try {
    compartment.evaluate('throw value');
  } catch (error) {
    thrown = error;
  }
  assert.sameValue(thrown, value);
}
