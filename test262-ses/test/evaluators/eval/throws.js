// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: What the code throws is thrown, and code with an early error throws a SyntaxError
info: |
  eval ( x )

  [...]
  3. Return ? PerformCompartmentEval(compartmentRec, x).
features: [Compartment]
---*/

const error = new Test262Error();
const compartment = new Compartment({ globals: { error } });
const inner = compartment.globalThis.eval;

assert.throws(Test262Error, () => inner('throw error'));
assert.throws(SyntaxError, () => inner('throw error; ('));
assert.throws(ReferenceError, () => inner('unknown'));
assert.sameValue(compartment.evaluate('try { (0, eval)("throw error"); } catch (e) { e === error; }'), true);
assert.sameValue(inner('error'), error);
