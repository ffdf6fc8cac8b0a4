// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: import.meta is an early error, since a source is a script
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

for (const source of ['import.meta', 'typeof import.meta', '() => import.meta', 'import/**/.meta', 'import.\nmeta']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
  assert.throws(SyntaxError, () => compartment.globalThis.eval(source), source);
}
assert.throws(SyntaxError, () => compartment.globalThis.Function('return import.meta'));
assert.sameValue(compartment.evaluate('x'), 1);
