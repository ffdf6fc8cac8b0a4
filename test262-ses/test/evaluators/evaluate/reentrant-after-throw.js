// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: An exception of inner code can be caught by outer code, which then goes on in its own scope
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  18. Remove evalContext from the execution context stack.
features: [Compartment]
---*/

const compartment = new Compartment({
  globals: {
    error: new Test262Error(),
    evaluate: (source) => compartment.evaluate(source),
  },
});

assert.sameValue(
  compartment.evaluate('let x = "outer"; try { evaluate("let x = 1; throw error"); } catch { x += " goes on"; } x'),
  'outer goes on',
);
assert.sameValue(compartment.evaluate('try { evaluate("("); } catch (e) { e instanceof SyntaxError; }'), true);
