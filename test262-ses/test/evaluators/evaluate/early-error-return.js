// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A return statement at the top level is an early error
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const log = [];
const compartment = new Compartment({ globals: { log } });

for (const source of ['return', 'return 1;', 'log.push(1); return;', '{ return; }', 'if (log) return 1;']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('(() => { return log; })()'), log);
assert.sameValue(log.length, 0);
