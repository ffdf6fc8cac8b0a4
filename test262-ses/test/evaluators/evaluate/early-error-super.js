// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: At the top level super is an early error
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { o: { x: 1 } } });

for (const source of ['super.x', 'super()', '() => super.x', 'function f() { super.x; }', '({ f: () => super.x })']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('({ __proto__: o, m() { return super.x; } }).m()'), 1);
