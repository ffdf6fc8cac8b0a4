// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The SyntaxError is an instance of the constructor that all compartments share
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { SyntaxError: 'replaced' } });

for (const evaluate of [(source) => compartment.evaluate(source), compartment.globalThis.eval]) {
  let thrown;
  try {
    evaluate('(');
  } catch (error) {
    thrown = error;
  }
  assert.sameValue(Object.getPrototypeOf(thrown), SyntaxError.prototype);
}
assert.sameValue(compartment.evaluate('SyntaxError'), 'replaced');
