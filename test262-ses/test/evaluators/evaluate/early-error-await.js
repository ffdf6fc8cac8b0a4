// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source is no async code, so that await is an identifier in it and yield a reserved word
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { await: 1 } });

for (const source of ['await 1', 'await o', 'for await (const x of []) ;', 'yield 1', 'yield']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('await'), 1);
assert.sameValue(compartment.evaluate('let await = 2; await'), 2);
