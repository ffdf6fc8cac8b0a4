// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: No name but those of the globals is bound around a source
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const names = ['source', 'text', 'scope', 'self', 'window', 'require', 'module', 'exports', 'process', 'env'];

for (const name of [...names, 'print', '$262', 'compartment', 'evaluate', 'lockdown', 'evalScope', '__proto']) {
  assert.throws(ReferenceError, () => compartment.evaluate(name), name);
}
assert.sameValue(compartment.evaluate('x'), 1);
