// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A break or continue statement without a target is an early error
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { list: [1] } });

for (const source of ['break;', 'continue;', 'break a;', 'a: { continue a; }', 'a: { (() => { break a; })(); }']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('for (const x of list) { x; continue; }'), 1);
